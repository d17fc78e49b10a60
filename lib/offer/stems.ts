import { plainSign } from './letters'

const cyrillic = /[а-я]/u
const isPlain = /^[а-яa-z*]+$/u

/**
 * Folds a stem of a pattern like the text is folded, so that patterns may be written in plain
 * Kyrgyz with ң, ө and ү.
 *
 * @param stem A stem, perhaps with a star at its end.
 * @returns The stem in folded form.
 */
export function asPlainStem(stem: string): string {
  if (isPlain.test(stem)) return stem
  return [...stem].map((sign) => (sign === '*' ? sign : plainSign(sign.codePointAt(0) ?? 0))).join('')
}

/** True for stems that may also appear in Latin letters. */
export function isCyrillicStem(stem: string): boolean {
  return cyrillic.test(stem)
}
