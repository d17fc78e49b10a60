export type Piece = { text: string; found: boolean }

/**
 * Splits a text so that the words that were searched for can be marked.
 *
 * @param stemsOf how the words of the language are read
 * @param stems what was found
 */
export function markWords(text: string, stemsOf: (text: string) => string[], stems: ReadonlySet<string>): Piece[] {
  return text
    .split(/([\p{L}\p{N}]+)/u)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, found: stemsOf(part).some((stem) => stems.has(stem)) }))
}
