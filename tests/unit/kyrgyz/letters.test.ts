import { describe, expect, it } from 'vitest'

import { checkLetters } from '../../../lib/kyrgyz/letters'

function faultyWords(text: string): string[] {
  return checkLetters(text).map((finding) => finding.word)
}

describe('letters that are not Kyrgyz', () => {
  it.each(['Қырғызстан', 'ғылым', 'ұл', 'біз', 'һәм', 'әке', 'ўзбек', 'ҳам', 'җир', 'ҡала'])('finds letters of neighbours in «%s»', (word) => {
    expect(faultyWords(`Бул ${word} деген сөз`)).toEqual([word])
  })

  it.each(['жаӊы', 'ѳкмѳт', 'ɵлкɵ', 'кʏн', 'чоҥ', 'Єлкє', 'Їй', 'кїн'])('finds letters that only look Kyrgyz in «%s»', (word) => {
    expect(faultyWords(`Бул ${word} деген сөз`)).toEqual([word])
  })

  it('says which letter to type instead', () => {
    expect(checkLetters('ѳлкѳ')[0]?.message).toContain('Type «ө»')
    expect(checkLetters('жаӊы')[0]?.message).toContain('Type «ң»')
    expect(checkLetters('қала')[0]?.message).toContain('not in the Kyrgyz alphabet')
  })

  it('finds letters made of two signs', () => {
    expect(checkLetters('даи\u0306ыма')[0]?.message).toContain('made of two signs')
  })

  it('finds Chinese, Greek and other letters', () => {
    expect(faultyWords('γч 中')).toEqual(['γч', '中'])
  })
})

describe('Latin letters', () => {
  it.each(['Cанариптик', 'cекторго', 'Кыргызcтандын', 'жaна', 'бoлот'])('finds the Latin letter in «%s»', (word) => {
    const [finding] = checkLetters(`Бул ${word} деген сөз`)
    expect(finding?.word).toBe(word)
    expect(finding?.message).toContain('mixes Latin and Cyrillic')
  })

  it('writes the word without its Latin letter', () => {
    expect(checkLetters('Cанариптик')[0]?.message).toContain('Write «Санариптик»')
  })

  it('finds words in Latin letters', () => {
    expect(faultyWords('Бул help деген сөз, Button жана menu')).toEqual(['help', 'Button', 'menu'])
  })

  it('accepts addresses, mail, accounts and Roman numerals', () => {
    expect(faultyWords('https://mfa.gov.kg/ky, dfa.kg/path, info@mfa.gov.kg, @amanbol, XXI кылым, II бөлүм, IV тармак')).toEqual([])
  })
})

describe('marks', () => {
  it('finds quotation marks of other traditions and lost letters', () => {
    expect(faultyWords('"Оазис" фонду')).toEqual(['"', '"'])
    expect(faultyWords('“Оазис” фонду')).toEqual(['”'])
    expect(faultyWords('к\ufffdн')).toEqual(['\ufffd'])
    expect(faultyWords('кү\u200bн')).toEqual(['\u200b'])
  })

  it('accepts Kyrgyz marks, no-break spaces and soft hyphens', () => {
    expect(faultyWords('«Аман бол», „ички“ — 25,7%; 1\u00a0234\u202f567… №\u00a0127! канааттан\u00addыр')).toEqual(['канааттанdыр'])
    expect(faultyWords('«Аман бол», „ички“ — 25,7%; 1\u00a0234\u202f567… №\u00a0127! канааттан\u00adдыр')).toEqual([])
  })

  it('accepts the whole alphabet', () => {
    const alphabet = 'абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя'
    expect(alphabet).toHaveLength(36)
    expect(faultyWords(`${alphabet} ${alphabet.toUpperCase()}`)).toEqual([])
  })
})

describe('places', () => {
  it('gives the place of the word in the text', () => {
    const text = 'Бул ѳлкѳ.'
    const [finding] = checkLetters(text)
    expect(text.slice(finding?.start, finding?.end)).toBe('ѳлкѳ')
  })
})
