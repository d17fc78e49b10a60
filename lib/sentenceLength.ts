const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'‑-]*/gu

// A full stop behind a digit or a single letter belongs to a date or an initial, not to a sentence.
const sentenceEnd = /(?<![\p{Lu}])[.!?…]+(?=["»”“)]*\s+["«“(]*[\p{Lu}\p{N}])/gu

/** Number of words in a plain text; a number or a hyphenated pair counts as one. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0
}

/**
 * Sentences of a plain text. A line is at least one sentence, so that a heading or an entry of
 * a list does not run into the next; rows of tables ("|") are no sentences and are left out.
 */
export function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.includes('|'))
    .flatMap((line) => line.split(sentenceEnd))
    .map((sentence) => sentence.trim())
    .filter((sentence) => countWords(sentence) > 0)
}

/** Mean number of words in a sentence of a plain text; 0 for an empty one. */
export function meanSentenceLength(text: string): number {
  const sentences = sentencesOf(text)
  if (sentences.length === 0) return 0
  return sentences.reduce((sum, sentence) => sum + countWords(sentence), 0) / sentences.length
}
