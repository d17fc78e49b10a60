/** A reference to a work of the bibliography inside a text: "[^tip2025]". */
const sourceNote = /\[\^([A-Za-z0-9][A-Za-z0-9-]*)\]/g

/** A pattern of its own for each user, since a global pattern remembers its place. */
export function sourceNotePattern(): RegExp {
  return new RegExp(sourceNote.source, 'g')
}

/**
 * Ids of the works a text cites, each once, in the order of their first mention.
 * The place in this list plus one is the number of the note.
 */
export function citedWorks(markdown: string): string[] {
  const ids = [...markdown.matchAll(sourceNotePattern())].map((match) => match[1] ?? '')
  return [...new Set(ids)]
}
