import { describe, expect, it } from 'vitest'

import { segmentsOf } from '../../../lib/offer/segments'

describe('a text cut at its signs', () => {
  it('is the same text when put together again', () => {
    const text = 'Паспорт бизде турат, алдын ала төлө'
    const signs = [
      { id: 'passport', start: 0, end: 19 },
      { id: 'fee', start: 21, end: 35 },
    ]
    const segments = segmentsOf(text, signs)
    expect(segments.map((segment) => segment.text).join('')).toBe(text)
    expect(segments.map(({ ids }) => ids)).toEqual([['passport'], [], ['fee']])
  })

  it('shows both signs where two overlap', () => {
    const segments = segmentsOf('abcdef', [
      { id: 'one', start: 0, end: 4 },
      { id: 'two', start: 2, end: 6 },
    ])
    expect(segments).toEqual([
      { start: 0, text: 'ab', ids: ['one'] },
      { start: 2, text: 'cd', ids: ['one', 'two'] },
      { start: 4, text: 'ef', ids: ['two'] },
    ])
  })

  it('is one part without signs', () => {
    expect(segmentsOf('abc', [])).toEqual([{ start: 0, text: 'abc', ids: [] }])
    expect(segmentsOf('', [])).toEqual([])
  })
})
