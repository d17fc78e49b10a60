// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { findKept, forget, keep } from '../../../components/islands/checklist/memory'

const ids = ['A01', 'A02']
const kept = { country: 'ru', given: { A01: 'yes', A02: 'unknown' } } as const

beforeEach(() => localStorage.clear())

describe('answers kept on the phone', () => {
  it('are found again', () => {
    expect(keep('offer', kept)).toBe(true)
    expect(findKept('offer', ids)).toEqual({ kind: 'kept', kept })
  })

  it('belong to one stage and can be removed', () => {
    keep('offer', kept)
    expect(findKept('leaving', ids)).toEqual({ kind: 'none' })
    forget('offer')
    expect(localStorage.length).toBe(0)
    expect(findKept('offer', ids)).toEqual({ kind: 'none' })
  })

  it.each([
    ['no JSON', '{'],
    ['nothing', 'null'],
    ['another version', JSON.stringify({ version: 99, ...kept })],
    ['a question that does not exist', JSON.stringify({ version: 1, country: 'ru', given: { Z99: 'yes' } })],
    ['an answer that does not exist', JSON.stringify({ version: 1, country: 'ru', given: { A01: 'maybe' } })],
    ['no country', JSON.stringify({ version: 1, given: {} })],
    ['a list in place of answers', JSON.stringify({ version: 1, country: 'ru', given: ['yes'] })],
  ])('are dropped when they hold %s', (_what, text) => {
    localStorage.setItem('check-offer', text)
    expect(findKept('offer', ids)).toEqual({ kind: 'damaged' })
    expect(localStorage.getItem('check-offer')).toBeNull()
  })

  it('are missing without a word where the phone stores nothing', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(findKept('offer', ids)).toEqual({ kind: 'none' })
    expect(keep('offer', kept)).toBe(false)
  })
})
