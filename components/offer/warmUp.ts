import { checkOffer } from '@/lib/offer/checkOffer'

import { resultOf } from './showResult'
import type { OfferWords } from './words'

/**
 * Characters of each piece. A browser makes code fast only after it has run for a while, and
 * again when texts get longer: short pieces first, so that the phone can do something else
 * between them, then some as long as a long advert.
 */
const pieces = [...Array<number>(30).fill(1_000), ...Array<number>(4).fill(2_500), ...Array<number>(3).fill(5_000)]

/**
 * Lets the check work on the explanations of the page while the reader is still pasting, so
 * that the first advert is checked as fast as any later one.
 */
export function warmUp(words: OfferWords): void {
  const text = Object.values(words.signs)
    .map(({ name, why, act }) => `${name} ${why} ${act}`)
    .join('\n')
    .repeat(2)
  let place = 0
  const step = (done: number) => {
    const length = pieces[done]
    if (length === undefined) return
    const piece = text.slice(place, place + length)
    place = (place + length) % (text.length / 2)
    resultOf(piece, checkOffer(piece), words)
    setTimeout(step, 0, done + 1)
  }
  step(0)
}
