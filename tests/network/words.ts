/** The words of a text, as they are read: hyphens that only mark a possible break are no part of them. */
export function wordsOf(text: string): string[] {
  return text.replaceAll('\u00ad', '').match(/[\p{L}\p{N}]+/gu) ?? []
}

/**
 * Words of one text that another lacks. A word that occurs twice must be there twice.
 *
 * @param expected all words
 * @param arrived the words that are there, in any order
 */
export function missingWords(expected: readonly string[], arrived: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const word of arrived) left.set(word, (left.get(word) ?? 0) + 1)

  return expected.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

/** Share of the expected words that arrived, from 0 to 1. */
export function shareOfWords(expected: readonly string[], arrived: readonly string[]): number {
  if (expected.length === 0) return 1
  return 1 - missingWords(expected, arrived).length / expected.length
}
