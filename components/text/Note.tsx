type NoteProps = { work: string; number: string; use: string; label: (number: string) => string }

/** Number of a source behind a sentence; leads to the list under the text. */
export function Note({ number, use, label }: NoteProps) {
  return (
    <sup id={use === '1' ? `text-${number}` : undefined}>
      <a href={`#source-${number}`} aria-label={label(number)}>
        {number}
      </a>
    </sup>
  )
}
