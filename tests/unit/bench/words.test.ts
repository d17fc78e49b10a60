import { describe, expect, test } from 'vitest'

import { missingWords, shareOfWords, wordsOf } from '../../network/words'

describe('the words of a text', () => {
  test('are letters and numbers of any language', () => {
    expect(wordsOf('Ооба, ыңгайсыз — 102! It’s')).toEqual(['Ооба', 'ыңгайсыз', '102', 'It', 's'])
  })

  test('hold no marks for hyphenation', () => {
    expect(wordsOf('Кыргыз\u00adстан')).toEqual(['Кыргызстан'])
  })
})

describe('what did not arrive', () => {
  test('a word that stands twice must arrive twice', () => {
    expect(missingWords(['a', 'b', 'a'], ['a', 'b'])).toEqual(['a'])
  })

  test('more words than expected make up for none', () => {
    expect(missingWords(['a', 'b'], ['a', 'c', 'd'])).toEqual(['b'])
  })

  test('is told as a share of what was expected', () => {
    expect(shareOfWords(['a', 'b', 'c', 'd'], ['a', 'b', 'c'])).toBe(0.75)
    expect(shareOfWords([], ['a'])).toBe(1)
  })
})
