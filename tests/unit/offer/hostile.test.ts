import { describe, expect, it } from 'vitest'

import { checkOffer } from '../../../lib/offer/checkOffer'
import { signIds } from '../../../lib/offer/signs'

/** A small generator with a seed, so that a failure can be repeated. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const pieces = [
  'паспорт', 'виза', 'без', 'не', 'жок', '100', '%', '$', 'Дубай', 'девушки', 'кыз', 'керек', 'предоплата', '18-25', ' ', '\n', '.', ',', '🔥', '👨‍👩‍👧', '\ud800', '\udc00', '\u200b', 'й', '\u0306',
  '@', 't.me/', '+996', '12к', 'в день', 'a', 'а', '0', 'İ', 'ﷺ', '\u202e', 'שלום', 'سلام', '《', '{visa}', '<money>', '\u2691', '*', '~~', '|', ';', '__proto__', 'constructor',
]

function expectSound(text: string): void {
  const { level, signs } = checkOffer(text)
  expect(['stop', 'check', 'none']).toContain(level)
  let before = 0
  for (const sign of signs) {
    if (text.slice(sign.start, sign.end) !== sign.text || sign.text === '' || sign.start < before || !signIds.includes(sign.id)) {
      expect.fail(`A sign of ${JSON.stringify(text)} is out of place: ${JSON.stringify(sign)}`)
    }
    before = sign.start
  }
}

describe('hostile texts', () => {
  it('stands random code units', () => {
    const random = randomNumbers(1)
    for (let run = 0; run < 20_000; run += 1) {
      expectSound(Array.from({ length: Math.floor(random() * 40) }, () => String.fromCharCode(Math.floor(random() * 0x10000))).join(''))
    }
  })

  it('stands random rows of words, signs and halves of letters', () => {
    const random = randomNumbers(2)
    for (let run = 0; run < 20_000; run += 1) {
      expectSound(Array.from({ length: Math.floor(random() * 25) }, () => pieces[Math.floor(random() * pieces.length)] ?? '').join(random() < 0.5 ? ' ' : ''))
    }
  })

  it.each([...pieces, 'паспорт ', 'виза 100 ', 'не ', '1 000 ', 'к ', 'a@', '0.', 'девушки 18-25 ', 'оплата за ', 'aа'])('stands 200,000 signs of %j', (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length))
    const start = performance.now()
    expectSound(text)
    // Only a pattern that runs away would take so long, on any machine.
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it('stands only emoji, and text from right to left', () => {
    expect(checkOffer('🔥💃🏽👨‍👩‍👧🇰🇬'.repeat(2000)).signs).toEqual([])
    expect(checkOffer('مطلوب عمال للسفر إلى دبي').level).toBe('none')
  })
})
