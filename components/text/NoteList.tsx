type NoteListProps = {
  heading: string
  backLabel: string
  notes: { id: string; href: string; title: string; language: string; origin: string }[]
}

/** The sources of a text, numbered as in the text. Their addresses stand in the bibliography. */
export function NoteList({ heading, backLabel, notes }: NoteListProps) {
  return (
    <section className="notes" aria-labelledby="sources">
      <h2 id="sources">{heading}</h2>
      <ol>
        {notes.map((note, index) => (
          <li key={note.id} id={`source-${index + 1}`}>
            <a href={note.href} lang={note.language}>
              {note.title}
            </a>
            . {note.origin}{' '}
            <a href={`#text-${index + 1}`} aria-label={`${backLabel}: ${index + 1}`} data-screen-only>
              ↑
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
