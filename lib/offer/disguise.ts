/*
 * Words whose letters come from two alphabets or in which digits stand for letters. One may be a
 * slip of the keyboard, several are a way around filters [tg-spam, section 2.2].
 */
import type { Finding } from './facts'
import type { Token } from './tokens'

/**
 * @param tokens The tokens of the text.
 * @returns One sign for each disguised word.
 */
export function disguisedWords(tokens: readonly Token[]): Finding[] {
  const places = tokens.flatMap((token, place) => (token.isDisguised ? [place] : []))
  const different = new Set(places.map((place) => tokens[place]?.forms[0]))
  const level = different.size >= 2 ? 'check' : 'weak'
  return places.map((place) => ({ id: 'mixed-script', level, first: place, last: place }))
}
