import { describe, expect, test } from 'vitest'

import { readChoices } from '../../bench/choices'

describe('the options of npm run bench', () => {
  test('without any, it builds and loads every page five times', () => {
    expect(readChoices([])).toEqual({ runs: 5, every: false, site: 'out', plain: '.export', build: true })
  })

  test('a folder of one’s own is measured as it stands', () => {
    expect(readChoices(['--site', '/tmp/site', '--runs', '2', '--every'])).toMatchObject({ site: '/tmp/site', runs: 2, every: true, build: false })
    expect(readChoices(['--no-build']).build).toBe(false)
  })

  test.each(['0', '-1', '2.5', 'many', '26', ''])('%j runs are refused with a sentence', (runs) => {
    expect(() => readChoices([`--runs=${runs}`])).toThrow('Use a whole number from 1 to 25.')
  })

  test('an unknown option is refused', () => {
    expect(() => readChoices(['--fast'])).toThrow('--fast')
  })
})
