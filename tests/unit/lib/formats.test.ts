import { describe, expect, it } from 'vitest'

import { formatDate, formatNumber, formatPercent } from '../../../lib/formats'
import { locales, type Locale } from '../../../locales/languages'

/** Forms of the months in Kyrgyz dates, from the language guide, section 3.4. */
const kyrgyzMonths = ['январы', 'февралы', 'марты', 'апрели', 'майы', 'июну', 'июлу', 'августу', 'сентябры', 'октябры', 'ноябры', 'декабры']
const russianMonths = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря']
const englishMonths = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

function dayIn(month: number): string {
  return `2026-${String(month).padStart(2, '0')}-07`
}

describe('a date', () => {
  it.each(kyrgyzMonths.map((word, index) => [index + 1, word] as const))('in Kyrgyz, month %i, reads "2026-жылдын 7-%s"', (month, word) => {
    expect(formatDate('ky', dayIn(month))).toBe(`2026-жылдын 7-${word}`)
  })

  it.each(russianMonths.map((word, index) => [index + 1, word] as const))('in Russian, month %i, reads "7 %s 2026 г."', (month, word) => {
    expect(formatDate('ru', dayIn(month))).toBe(`7 ${word} 2026 г.`)
  })

  it.each(englishMonths.map((word, index) => [index + 1, word] as const))('in English, month %i, reads "7 %s 2026"', (month, word) => {
    expect(formatDate('en', dayIn(month))).toBe(`7 ${word} 2026`)
  })

  it('keeps both digits of a late day', () => {
    expect(locales.map((locale) => formatDate(locale, '2026-11-24'))).toEqual(['2026-жылдын 24-ноябры', '24 ноября 2026 г.', '24 November 2026'])
  })

  it('names only what is known when the day is not', () => {
    expect(locales.map((locale) => formatDate(locale, '2025-06'))).toEqual(['2025-жылдын июну', '06.2025', 'June 2025'])
  })

  it('is the bare year when nothing else is known', () => {
    for (const locale of locales) expect(formatDate(locale, '2022')).toBe('2022')
  })

  it('leaves no placeholder behind in any language', () => {
    for (const locale of locales) {
      for (let month = 1; month <= 12; month += 1) {
        expect(formatDate(locale, dayIn(month))).not.toMatch(/[{}]|undefined|NaN/)
        expect(formatDate(locale, dayIn(month).slice(0, 7))).not.toMatch(/[{}]|undefined|NaN/)
      }
    }
  })
})

describe('a number', () => {
  const numbers: [value: number, words: Record<Locale, string>][] = [
    [7, { ky: '7', ru: '7', en: '7' }],
    [25.7, { ky: '25,7', ru: '25,7', en: '25.7' }],
    [2026, { ky: '2026', ru: '2026', en: '2026' }],
    [17167, { ky: '17\u00a0167', ru: '17\u00a0167', en: '17,167' }],
    [1234567.8, { ky: '1\u00a0234\u00a0567,8', ru: '1\u00a0234\u00a0567,8', en: '1,234,567.8' }],
  ]

  it.each(numbers)('%d has the marks of each language', (value, words) => {
    expect(Object.fromEntries(locales.map((locale) => [locale, formatNumber(locale, value)]))).toEqual(words)
  })

  it('as a share has the sign of each language, which never stands alone on a line', () => {
    expect(locales.map((locale) => formatPercent(locale, 25.7))).toEqual(['25,7%', '25,7\u00a0%', '25.7%'])
  })
})
