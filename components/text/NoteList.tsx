type NoteListProps = {
  heading: string
  backLabel: string
  notes: { id: string; title: string; language: string; origin: string; url: string | null }[]
}

/** The sources of a text, numbered as in the text. */
export function NoteList({ heading, backLabel, notes }: NoteListProps) {
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{heading}</h2>
      <ol className="text-small">
        {notes.map((note, index) => (
          <li key={note.id} id={`source-${index + 1}`}>
            <cite className="not-italic" lang={note.language}>
              {note.url ? (
                <a href={note.url} rel="noreferrer" data-print-address>
                  {note.title}
                </a>
              ) : (
                note.title
              )}
            </cite>
            . {note.origin}{' '}
            <a className="inline-block px-2" href={`#text-${index + 1}`} aria-label={`${backLabel} (${index + 1})`} data-screen-only>
              ↑
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
