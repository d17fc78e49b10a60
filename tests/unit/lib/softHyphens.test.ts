import { describe, expect, it } from 'vitest'

import { longInTable, softHyphens } from '../../../lib/softHyphens'

/** Marks the places so that they can be seen. */
function visible(text: string): string {
  return softHyphens(text).replaceAll('\u00ad', '|')
}

const longWords = ['Кыргызстандагы', 'канааттандырбагандыктан', 'жоопкерчиликтен', 'эксплуатациялоо', 'ответственность', 'Международный']

describe('a heading on a small screen', () => {
  it('may break inside a long word', () => {
    for (const word of longWords) expect(visible(word)).toContain('|')
  })

  it('keeps every letter', () => {
    for (const word of longWords) expect(softHyphens(word).replaceAll('\u00ad', '')).toBe(word)
    const heading = 'Кыргызстандагы адам сатуу: «жоопкерчиликтен» бошотуу, 2026'
    expect(softHyphens(heading).replaceAll('\u00ad', '')).toBe(heading)
  })

  it('breaks between syllables', () => {
    expect(visible('канааттандырбагандыктан')).toBe('канаат|тандыр|баган|дыктан')
    expect(visible('жоопкерчиликтен')).toBe('жооп|керчи|ликтен')
    expect(visible('Международный')).toBe('Между|народный')
  })

  it('does not tear the name of a country', () => {
    expect(visible('Кыргызстандагы')).toBe('Кыргыз|стан|дагы')
    expect(visible('Кыргызстандыктар')).toBe('Кыргыз|стан|дыктар')
  })

  it('never leaves a part of fewer than four letters', () => {
    for (const word of longWords) {
      for (const part of visible(word).split('|')) expect(part.length).toBeGreaterThanOrEqual(4)
    }
  })

  it('starts every part with a consonant and a vowel', () => {
    for (const word of longWords) {
      for (const part of visible(word).split('|').slice(1)) expect(part).toMatch(/^[бвгджзйклмнңпрстфхцчшщ]+[аеёиоөуүыэюя]/)
    }
  })

  it('never breaks before a soft or hard sign', () => {
    expect(visible('предпринимательство')).not.toMatch(/\|[ьъ]/)
    expect(visible('предпринимательство')).toContain('|')
  })

  it('leaves short words whole', () => {
    expect(visible('Адам сатуу жөнүндө')).toBe('Адам сатуу жөнүндө')
  })

  it('leaves words of other alphabets, numbers and signs as they are', () => {
    expect(visible('Internationalisation 1234567890123 — «»')).toBe('Internationalisation 1234567890123 — «»')
  })

  it('treats capital letters like small ones', () => {
    expect(visible('КЫРГЫЗСТАНДАГЫ')).toBe(visible('Кыргызстандагы').toUpperCase())
  })

  it('breaks words with ң ө ү as well', () => {
    const word = 'көчмөнчүлүгүңүздөгү'
    expect(visible(word)).toContain('|')
    expect(softHyphens(word).replaceAll('\u00ad', '')).toBe(word)
  })

  it('breaks shorter words where a table has little room', () => {
    expect(softHyphens('прокуратура')).toBe('прокуратура')
    expect(softHyphens('прокуратура', longInTable).split('\u00ad').length).toBeGreaterThan(1)
    expect(softHyphens('милиция', longInTable)).toBe('милиция')
  })
})
