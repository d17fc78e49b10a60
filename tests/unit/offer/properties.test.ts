import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { checkOffer } from '../../../lib/offer/checkOffer'
import { segmentsOf } from '../../../lib/offer/segments'

/* What holds for every text there is: fast-check looks for one where it does not. */

const words = ['паспорт', 'бизде', 'турат', 'предоплата', 'на карту', 'Дубай', 'кыздар 18-25', 'deposit', '3000$', 'без', 'не', '\u200b', '🔥', '\n', ' ', 'tel']
const adverts = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((parts) => parts.join(' '))
const texts = fc.oneof(adverts, fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }))

describe('for every text', () => {
  it('each sign is a piece of it, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { signs } = checkOffer(text)
        for (const [index, sign] of signs.entries()) {
          expect(text.slice(sign.start, sign.end)).toBe(sign.text)
          expect(sign.start).toBeGreaterThanOrEqual(signs[index - 1]?.start ?? 0)
        }
      }),
      { numRuns: 3_000 },
    )
  })

  it('the result is the same when it is asked again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(checkOffer(text)).toEqual(checkOffer(text))
      }),
      { numRuns: 500 },
    )
  })

  it('stop needs a sign that is more than weak', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { level, signs } = checkOffer(text)
        if (level === 'stop') expect(signs.some((sign) => sign.level === 'stop')).toBe(true)
        if (signs.length === 0) expect(level).toBe('none')
      }),
      { numRuns: 2_000 },
    )
  })

  it('its marked pieces make the whole text again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const parts = segmentsOf(text, checkOffer(text).signs)
        expect(parts.map((part) => part.text).join('')).toBe(text)
      }),
      { numRuns: 1_000 },
    )
  })
})
