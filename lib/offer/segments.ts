type Place = { id: string; start: number; end: number }

/** A part of a text, and the signs that lie on it. */
export type Segment = { start: number; text: string; ids: string[] }

/**
 * Cuts a text at the borders of its signs, so that signs that overlap can be marked together.
 *
 * @param signs places in UTF-16 units of the text
 * @returns the whole text in order; parts without a sign have no ids
 */
export function segmentsOf(text: string, signs: readonly Place[]): Segment[] {
  const borders = [...new Set([0, text.length, ...signs.flatMap(({ start, end }) => [start, end])])].sort((one, other) => one - other)
  return borders.slice(0, -1).map((start, index) => {
    const end = borders[index + 1] ?? text.length
    const ids = signs.filter((sign) => sign.start < end && sign.end > start).map(({ id }) => id)
    return { start, text: text.slice(start, end), ids: [...new Set(ids)] }
  })
}
