import { describe, expect, it } from 'vitest'

import { countWords, meanSentenceLength, sentencesOf } from '../../../lib/sentenceLength'

describe('the words of a text', () => {
  it('are counted in every alphabet, with numbers and pairs as one', () => {
    expect(countWords('Үй-бүлө 2025-жылы 17 үйгө кайтты.')).toBe(5)
    expect(countWords('It isn’t far — 2 km.')).toBe(5)
  })

  it('are none in a line of signs', () => {
    expect(countWords('— … ***')).toBe(0)
  })
})

describe('the sentences of a text', () => {
  it('end with a full stop, a question or an exclamation', () => {
    expect(sentencesOf('Ал барды. Барбы? Бар! Бүттү')).toHaveLength(4)
  })

  it('do not end behind an initial or inside a date', () => {
    expect(sentencesOf('А. Осмонов 24.11.2026 келди.')).toHaveLength(1)
  })

  it('end with each line, so that headings and lists do not run together', () => {
    expect(sentencesOf('Башы\n\nбиринчи\nэкинчи')).toEqual(['Башы', 'биринчи', 'экинчи'])
  })

  it('are not looked for in tables', () => {
    expect(sentencesOf('Сөз.\n | бир | эки | ')).toEqual(['Сөз.'])
  })

  it('may be closed by quotation marks', () => {
    expect(sentencesOf('Ал: «Бар». Мен келдим.')).toHaveLength(2)
    expect(sentencesOf('«Келиңиз!» Анан кетти.')).toHaveLength(2)
  })
})

describe('the mean length of a sentence', () => {
  it('is the number of words by the number of sentences', () => {
    expect(meanSentenceLength('Бир эки үч. Төрт.')).toBe(2)
  })

  it('is 0 for a text without words', () => {
    expect(meanSentenceLength('')).toBe(0)
  })
})
