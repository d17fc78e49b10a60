/*
 * A small language for signs. A pattern is a row of elements with spaces between them:
 *   паспорт*        a word that begins so; without the star the whole word
 *   сда*|отда*      one of several words
 *   {visa}          one of the words of a set (vocabulary.ts)
 *   a b             up to one other word may stand between them
 *   a ~b            up to three other words
 *   a ~~b           up to six other words
 *   a & b           both, in either order, with up to six other words between (rule.ts)
 *   <money> <num> <teen> <age> <contact>   an amount of money, a number, an age, a contact
 * A gap never reaches over the end of a sentence. Nothing can repeat without a bound, so the
 * time to search grows only with the length of the text.
 */

/** One element and how many words may stand before it. */
export type Step = { element: string; gap: number }

/**
 * @param element One element as written, such as `сда*|{give}`.
 * @returns Its alternatives: stems, whole words and names of sets in braces.
 */
export function alternativesOf(element: string): readonly string[] {
  return element.split('|')
}

/**
 * @param alternative A stem or a set in braces.
 * @returns The name of the set, or undefined for a stem.
 */
export function setName(alternative: string): string | undefined {
  return alternative.startsWith('{') ? alternative.slice(1, -1) : undefined
}

const gaps = [1, 3, 6] as const

function stepOf(piece: string, place: number): Step {
  const element = piece.replace(/^~{1,2}/u, '')
  const marks = piece.length - element.length
  if (element === '') throw new Error(`The pattern piece «${piece}» names no word.`)
  return { element, gap: place === 0 ? 0 : (gaps[marks] ?? 1) }
}

/**
 * @param pattern A pattern as written.
 * @returns Its steps; the gap of the first one is always 0.
 */
export function stepsOf(pattern: string): readonly Step[] {
  const steps = pattern.split(' ').filter((piece) => piece !== '').map(stepOf)
  if (steps.length === 0) throw new Error('A pattern is empty. Write at least one word.')
  return steps
}
