import { describe, expect, it } from 'vitest'

import { displayNumber, phoneFault, telephoneLink } from '../../../lib/phone'

const bishkek = { local: '0312 301 117', e164: '+996312301117' }
const police = { local: '102', e164: null }

describe('a number on a page', () => {
  it('reads in international form, in groups that stay on one line', () => {
    expect(displayNumber(bishkek)).toBe('+996\u00a0312\u00a0301\u00a0117')
    expect(displayNumber({ local: '052 225 5269', e164: '+971522255269' })).toBe('+971\u00a052\u00a0225\u00a05269')
  })

  it('reads as people dial it when it is a short number', () => {
    expect(displayNumber(police)).toBe('102')
    expect(displayNumber({ local: '1600-8248', e164: null })).toBe('1600-8248')
    expect(displayNumber({ local: '8 800 100', e164: null })).toBe('8\u00a0800\u00a0100')
  })

  it('is shown with all its digits even if nobody knows how to group it', () => {
    expect(displayNumber({ local: '000', e164: '+0001' })).toBe('+0001')
  })
})

describe('a link that dials', () => {
  it('carries the international form, which works from abroad', () => {
    expect(telephoneLink(bishkek)).toBe('tel:+996312301117')
  })

  it('carries only the digits of a short number', () => {
    expect(telephoneLink(police)).toBe('tel:102')
    expect(telephoneLink({ local: '1600-8248', e164: null })).toBe('tel:16008248')
    expect(telephoneLink({ local: '8 800 100', e164: null })).toBe('tel:8800100')
  })
})

describe('the digits of a number', () => {
  it('raise no fault when they are right', () => {
    expect(phoneFault(bishkek, 'kg')).toBeNull()
    expect(phoneFault(police, 'kg')).toBeNull()
    expect(phoneFault({ local: '112', e164: null }, 'eu')).toBeNull()
    expect(phoneFault({ local: '010-9798-0951', e164: '+821097980951' }, 'kr')).toBeNull()
  })

  const wrong: [fault: string, phone: { local: string; e164: string | null }, country: string, sentence: string][] = [
    [
      'a digit is missing',
      { local: '0312 301 11', e164: '+99631230111' },
      'kg',
      '"+99631230111" is not a valid number; compare its digits with the source',
    ],
    [
      'a digit is too many',
      { local: '0312 301 1170', e164: '+9963123011170' },
      'kg',
      '"+9963123011170" is not a valid number; compare its digits with the source',
    ],
    [
      'no such area exists',
      { local: '0112 301 117', e164: '+996112301117' },
      'kg',
      '"+996112301117" is not a valid number; compare its digits with the source',
    ],
    ['it belongs to another country', bishkek, 'ru', '"+996312301117" belongs to KG, not to "ru"; correct the number or the country'],
    [
      'it belongs to the other country with the same code',
      { local: '8 727 250 1111', e164: '+77272501111' },
      'ru',
      '"+77272501111" belongs to KZ, not to "ru"; correct the number or the country',
    ],
    [
      'two digits are swapped in one of its forms',
      { local: '0312 301 171', e164: '+996312301117' },
      'kg',
      '"0312 301 171" and "+996312301117" end in different digits; one of them is wrong',
    ],
    [
      'a long number claims to be a short one',
      { local: '0312 301 117', e164: null },
      'kg',
      '"0312 301 117" is too long for a short number; write its international form in "e164"',
    ],
  ]

  it.each(wrong)('raise a fault when %s', (_fault, phone, country, sentence) => {
    expect(phoneFault(phone, country)).toBe(sentence)
  })
})
