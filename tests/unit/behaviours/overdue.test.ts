// @vitest-environment jsdom

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { startOverdue } from '../../../components/behaviours/overdue'
import { find, tidy } from './browser'

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  tidy()
})

/** Opens a page that was due on 22 February 2027, at a moment by the reader's clock. */
function readAt(moment: string): HTMLElement {
  vi.setSystemTime(new Date(moment))
  document.body.innerHTML = '<p>Checked. <b data-due="2027-02-22" data-enhancement hidden>Overdue.</b></p>'
  startOverdue()
  return find('b')
}

describe('a reader whose clock', () => {
  it.each(['2026-11-24T12:00:00', '2027-02-21T23:59:00', '2027-02-22T00:00:00', '2027-02-22T23:59:59'])('says %s sees no reproach', (moment) => {
    expect(readAt(moment).hidden).toBe(true)
  })

  it.each(['2027-02-23T00:00:00', '2027-03-01T08:00:00', '2031-01-01T00:00:00'])('says %s is told that the check is overdue', (moment) => {
    expect(readAt(moment).hidden).toBe(false)
  })

  it('stands at the first day of all, as on a phone without a battery, sees no reproach', () => {
    expect(readAt('1970-01-01T00:00:00').hidden).toBe(true)
  })

  it('is in Bishkek has their own midnight, not that of London', () => {
    vi.stubEnv('TZ', 'Asia/Bishkek')
    expect(readAt('2027-02-22T17:59:00Z').hidden).toBe(true)
    expect(readAt('2027-02-22T18:01:00Z').hidden).toBe(false)
  })
})

describe('a page', () => {
  it('without such a sentence is no trouble', () => {
    document.body.innerHTML = '<p>Words.</p>'
    expect(startOverdue).not.toThrow()
  })

  it('is told apart sentence by sentence', () => {
    vi.setSystemTime(new Date('2027-01-01T12:00:00'))
    document.body.innerHTML = '<b data-due="2026-12-31" hidden>a</b><b data-due="2027-01-01" hidden>b</b>'
    startOverdue()
    expect([...document.querySelectorAll('b')].map(({ hidden }) => hidden)).toEqual([false, true])
  })
})
