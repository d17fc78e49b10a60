import { checkOffer } from '@/lib/offer/checkOffer'

import { resultOf } from './showResult'
import type { OfferWords } from './words'

const sliceLength = 1_000

/** A browser makes code fast only after it has run for a while; more rounds than these gain nothing. */
const rounds = 12

/**
 * Lets the check work on the explanations of the page, in pieces between which the phone can
 * do something else, so that the first advert of the reader is checked as fast as any later one.
 */
export function warmUp(words: OfferWords): void {
  const text = Object.values(words.signs)
    .map(({ name, why, act }) => `${name} ${why} ${act}`)
    .join('\n')
  let place = 0
  const step = () => {
    const slice = text.slice(place % text.length, (place % text.length) + sliceLength)
    resultOf(slice, checkOffer(slice), words)
    place += sliceLength
    if (place < text.length * rounds) setTimeout(step)
  }
  step()
}
