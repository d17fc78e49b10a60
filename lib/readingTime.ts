/** Words a minute that somebody reads on a phone who does not read every day. */
const wordsAMinute = 130

/**
 * How long it takes to read a text, in whole minutes, at least one.
 *
 * @param text plain text, without markup
 */
export function readingMinutes(text: string): number {
  const words = text.match(/\p{L}+/gu)?.length ?? 0
  return Math.max(1, Math.round(words / wordsAMinute))
}
