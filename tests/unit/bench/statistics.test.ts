import { describe, expect, test } from 'vitest'

import { median, ratio } from '../../bench/statistics'

describe('the median', () => {
  test('is the middle value, whatever the order', () => {
    expect(median([30, 10, 20])).toBe(20)
  })

  test('lies between the two in the middle', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5)
  })

  test('sorts by size, not by spelling, and leaves the values as they are', () => {
    const values = [100, 9, 20]
    expect(median(values)).toBe(20)
    expect(values).toEqual([100, 9, 20])
  })

  test('of nothing is an error rather than a figure', () => {
    expect(() => median([])).toThrow('no median')
  })
})

describe('the ratio', () => {
  test('says how many times larger', () => {
    expect(ratio(3, 2)).toBe(1.5)
  })

  test('of nothing to nothing is one, of something to nothing endless', () => {
    expect(ratio(0, 0)).toBe(1)
    expect(ratio(1, 0)).toBe(Number.POSITIVE_INFINITY)
  })
})
