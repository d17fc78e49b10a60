import { describe, expect, it } from 'vitest'

import { isOpen } from '../../../components/contacts/isOpen'
import { openHours } from '../../../components/contacts/openHours'

const week = [
  { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' },
  { days: [6], from: '10:00', to: '13:00' },
]
const bishkek = openHours({ kind: 'text', timeZone: 'Asia/Bishkek', week }) ?? ''
const london = openHours({ kind: 'text', timeZone: 'Europe/London', week }) ?? ''

describe('the mark "open now"', () => {
  it('is given day and night to those who always answer', () => {
    expect(isOpen(openHours({ kind: 'always', timeZone: 'Asia/Bishkek' }) ?? '', new Date('2026-11-24T03:00:00Z'))).toBe(true)
  })

  it('is never given where no source tells the hours', () => {
    expect(openHours({ kind: 'unknown', timeZone: 'Asia/Bishkek' })).toBeUndefined()
  })

  it.each([
    // Bishkek is six hours ahead of Greenwich all year.
    ['Tuesday 09:00 there', '2026-11-24T03:00:00Z', true],
    ['Tuesday 08:59 there', '2026-11-24T02:59:00Z', false],
    ['Tuesday 18:00 there', '2026-11-24T12:00:00Z', false],
    ['Saturday 12:00 there', '2026-11-28T06:00:00Z', true],
    ['Sunday 12:00 there', '2026-11-29T06:00:00Z', false],
  ])('goes by the clock of the contact: %s', (_, now, open) => {
    expect(isOpen(bishkek, new Date(now))).toBe(open)
  })

  it('follows the change of clocks in spring and autumn', () => {
    expect(isOpen(london, new Date('2026-07-01T08:00:00Z'))).toBe(true)
    expect(isOpen(london, new Date('2026-12-01T08:00:00Z'))).toBe(false)
  })
})
