import { describe, expect, it } from 'vitest'

import { foldText } from '../../../lib/offer/fold'
import { tokensOf } from '../../../lib/offer/tokens'

const forms = (text: string) => tokensOf(text).map((token) => token.forms[0])
const written = (text: string) => tokensOf(text).map((token) => text.slice(token.start, token.end))

describe('folding a text', () => {
  it('writes Kyrgyz letters as people type them without a Kyrgyz keyboard', () => {
    expect(foldText('Сүрөт жөнөтүңүз, ЁЛКА').plain).toBe('сурот жонотунуз, елка')
  })

  it('keeps й, also when its mark is a separate sign', () => {
    expect(foldText('Дубай').plain).toBe('дубай')
    expect(foldText('Дубаи\u0306').plain).toBe('дубай')
  })

  it('drops invisible signs and keeps the places of the original', () => {
    const text = '🔥 пас\u200bпо\u00adрт\u200d!'
    const [token] = tokensOf(text)
    expect(token?.forms).toEqual(['паспорт'])
    expect(text.slice(token?.start, token?.end)).toBe('пас\u200bпо\u00adрт\u200d')
  })

  it('reads letters of mathematics, of full width and in squares', () => {
    expect(foldText('𝐕𝐈𝐒𝐀 ｖｉｓａ 🅥🅘🅢🅐').plain).toBe('visa visa visa')
  })

  it('keeps places behind emoji, which are two units long', () => {
    expect(written('👨‍👩‍👧 Дубай 🇦🇪 виза')).toEqual(['Дубай', '🇦🇪', 'виза'])
  })

  it('knows a flag as a country', () => {
    expect(forms('🇹🇭')).toEqual(['\u2691th'])
  })
})

describe('words', () => {
  it('reads words of two alphabets and marks them', () => {
    const [token] = tokensOf('Pa6oтa')
    expect(token?.forms).toContain('работа')
    expect(token?.isDisguised).toBe(true)
  })

  it('does not call a name with a Kyrgyz ending a disguise', () => {
    expect(tokensOf('WhatsAppка Telegramга HRга').map((token) => [token.forms[0], token.isDisguised])).toEqual([
      ['whatsapp', false], ['telegram', false], ['hr', false],
    ])
  })

  it('reads digits as letters inside a word, but not beside one', () => {
    expect(forms('раб0та')).toEqual(['работа'])
    expect(forms('5000сом')).toEqual(['5000', 'сом'])
    expect(tokensOf('3аработок').at(-1)?.forms).toContain('заработок')
  })

  it('shortens stretched letters', () => {
    expect(tokensOf('срооочно')[0]?.forms).toEqual(['срочно', 'сроочно'])
  })

  it('joins letters that stand apart', () => {
    expect(forms('к у р ь е р нужен')).toEqual(['курьер', 'нужен'])
    expect(written('к.у.р.ь.е.р нужен')).toEqual(['к.у.р.ь.е.р', 'нужен'])
  })
})

describe('numbers and contacts', () => {
  it('joins groups of thousands', () => {
    expect(tokensOf('15 000, 2.500, 1,5 и 12.71').map((token) => token.value).filter((value) => !Number.isNaN(value))).toEqual([15000, 2500, 1.5, 12.71])
  })

  it('knows phones, addresses and accounts', () => {
    const kinds = (text: string) => tokensOf(text).map((token) => token.forms[0])
    expect(kinds('+996 555 12 34 56')).toEqual(['@phone'])
    expect(kinds('hr@firma.kg')).toEqual(['@mail'])
    expect(kinds('@rabota_dubai')).toEqual(['@account'])
    expect(kinds('https://t.me/abc')).toEqual(['@link'])
    expect(kinds('firma.kg')).toEqual(['@site'])
  })

  it('takes no range of pay for a phone', () => {
    expect(forms('80 000 - 100 000 сом')).toEqual(['80000', '100000', 'сом'])
  })
})
