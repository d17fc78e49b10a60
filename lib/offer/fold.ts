/*
 * Folds a text into its plain form and remembers for every plain sign where it stood in the
 * original, in UTF-16 positions as JavaScript and the page count them.
 */
import { plainSign } from './letters'

export type FoldedText = {
  plain: string
  /** Where the original sign begins, for each sign of `plain`. */
  starts: Uint32Array
  /** Where the original sign ends, together with invisible signs and marks behind it. */
  ends: Uint32Array
}

const flagA = 0x1f1e6
const flagZ = 0x1f1ff
/** Opens a country flag in the plain text; it is followed by the two letters of the country. */
export const flagMark = '\u2691'

/**
 * @param text Any string, also one with broken surrogates.
 * @returns Its plain form with places.
 */
export function foldText(text: string): FoldedText {
  const signs: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const add = (sign: string, start: number, end: number) => {
    signs.push(sign)
    starts.push(start)
    ends.push(end)
  }
  let position = 0
  while (position < text.length) {
    const code = text.codePointAt(position) ?? 0
    const end = position + (code > 0xffff ? 2 : 1)
    const last = signs.length - 1
    const nextCode = code >= flagA && code <= flagZ ? (text.codePointAt(end) ?? 0) : 0
    if (nextCode >= flagA && nextCode <= flagZ) {
      for (const part of [flagMark, String.fromCharCode(97 + code - flagA), String.fromCharCode(97 + nextCode - flagA)]) add(part, position, end + 2)
      position = end + 2
      continue
    }
    const plain = plainSign(code)
    if (plain.length === 1) {
      add(plain, position, end)
      position = end
      continue
    }
    if (plain === '' && last >= 0) {
      // й may arrive as и with a separate mark, for example from file names of macOS.
      if (code === 0x306 && signs[last] === 'и') signs[last] = 'й'
      ends[last] = end
    }
    for (let index = 0; index < plain.length; index += 1) add(plain.charAt(index), position, end)
    position = end
  }
  return { plain: signs.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}
