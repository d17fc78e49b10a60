import { describe, expect, it } from 'vitest'

import { readingMinutes } from '../../../lib/readingTime'
import { wrapText } from '../../../lib/wrapText'

describe('the time a text takes', () => {
  it('is never less than a minute', () => {
    expect(readingMinutes('')).toBe(1)
    expect(readingMinutes('Бир сөз')).toBe(1)
  })

  it('grows with the words, not with numbers and signs', () => {
    expect(readingMinutes('сөз '.repeat(1300))).toBe(10)
    expect(readingMinutes('102 — '.repeat(1300))).toBe(1)
  })

  it('is given in whole minutes', () => {
    expect(readingMinutes('word '.repeat(200))).toBe(2)
  })
})

describe('a text in a chart', () => {
  it('is broken between words into lines that fit', () => {
    expect(wrapText('Жаңы тергөөлөр жана соттолгондор', 16)).toEqual(['Жаңы тергөөлөр', 'жана', 'соттолгондор'])
  })

  it('stays on one line when it fits', () => {
    expect(wrapText('Жаңы иш', 7)).toEqual(['Жаңы иш'])
  })

  it('gives a word that is too long a line of its own', () => {
    expect(wrapText('a канааттандырбагандыктан b', 8)).toEqual(['a', 'канааттандырбагандыктан', 'b'])
  })
})
