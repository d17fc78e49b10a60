import { expect, test } from 'vitest'

import { formatTable, times } from '../../bench/table'

test('texts stand left, numbers right, thousands are set apart', () => {
  expect(formatTable(['page', 'bytes'], [['home', 950], ['article', 1_234_567]], 1).split('\n')).toEqual([
    'page         bytes',
    '-------  ---------',
    'home           950',
    'article  1,234,567',
  ])
})

test('what was not measured is a dash, not a zero', () => {
  expect(formatTable(['page', 'bytes'], [['home', null]], 1)).toContain('home      –')
})

test('a last column of texts leaves no spaces at the ends of lines', () => {
  expect(formatTable(['a', 'text'], [['1', 'long text'], ['2', 'no']], 2)).not.toMatch(/ $/m)
})

test('a factor has two places, and an endless one is a dash', () => {
  expect(times(1.256)).toBe('1.26 x')
  expect(times(Number.POSITIVE_INFINITY)).toBe('–')
})
