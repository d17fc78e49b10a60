import { describe, expect, it } from 'vitest'

import { borderNumbers, missingNumbers } from '../../../components/border/numbersFor'
import { wordedNumber } from '../../../components/border/borderWords'
import type { Border } from '../../../content/schemas/border'
import type { Contact } from '../../../content/schemas/contact'
import { exampleContact } from '../lib/exampleContact'

const everywhere = (text: string) => ({ ky: text, ru: text, en: text })

function contact(id: string, fields: Partial<Contact>): Contact {
  const phone = { local: `10${id.length}`, e164: null, callableFrom: 'inside' as const }
  return exampleContact({ id, country: 'ru', types: ['ngo'], name: everywhere(`name of ${id}`), phones: [phone], ...fields })
}

const phone = (e164: string) => ({ local: e164.slice(1), e164, callableFrom: 'anywhere' as const })
const line = contact('kg-mfa-consular', { country: 'kg', types: ['consular'], phones: [phone('+996999312002')] })
const border = { country: 'ru', contactsOf: ['ru'] } as Border
const ids = (contacts: Contact[], of = border) => borderNumbers(of, contacts).map((number) => number.contact.id)

describe('the numbers for a border', () => {
  it('start with danger, then the embassy, then the line that answers from anywhere', () => {
    const embassy = contact('embassy', { types: ['consular'], phones: [phone('+79251155047')] })
    expect(ids([contact('charity', {}), line, embassy, contact('emergency', { types: ['emergency'] })])).toEqual(['emergency', 'embassy', 'kg-mfa-consular', 'charity'])
  })

  it('are those that work in that country, and no others', () => {
    const nearby = contact('nearby', { country: 'pl', alsoFor: ['ru'], phones: [phone('+48226280120')] })
    expect(ids([nearby, contact('far', { country: 'kr' }), line])).toEqual(['kg-mfa-consular', 'nearby'])
    expect(ids([contact('union', { country: 'eu' }), line], { ...border, country: 'de', contactsOf: ['de', 'eu'] })).toContain('union')
  })

  it('leave out what nobody has confirmed and who has no number', () => {
    const shown = ids([contact('secret', { status: 'unconfirmed' }), contact('office', { status: 'organisation', phones: [] }), contact('old', { status: 'to-confirm' }), line])
    expect(shown).toEqual(['kg-mfa-consular', 'old'])
  })

  it('stand there once, and no more than six of them', () => {
    const same = contact('same', { phones: line.phones })
    const many = Array.from({ length: 9 }, (_, index) => contact(`n${index}`, { phones: [phone(`+7925115504${index}`)] }))
    expect(ids([line, same])).toEqual(['kg-mfa-consular'])
    expect(ids([line, ...many])).toHaveLength(6)
  })

  it('say which of them we do not have, so that the reader looks for them', () => {
    expect(missingNumbers(borderNumbers(border, [line]))).toEqual({ emergency: true, embassy: true })
    const found = [contact('e', { types: ['emergency'] }), contact('emb', { types: ['consular'], phones: [phone('+79251155047')] })]
    expect(missingNumbers(borderNumbers(border, found))).toEqual({ emergency: false, embassy: false })
  })
})

describe('a number in words', () => {
  const words = { embassy: 'embassy', emergency: 'emergency', inside: 'inside', anywhere: 'anywhere', confirmed: 'confirmed', published: 'published', 'to-confirm': 'to confirm' }
  const worded = (one: Contact) => borderNumbers(border, [one]).map((number) => wordedNumber('en', number, words))

  it('says whom it reaches, from where it works and how sure it is', () => {
    expect(worded(line)).toEqual([{ href: 'tel:+996999312002', number: '+996\u00a0999\u00a0312\u00a0002', name: 'Name of kg-mfa-consular', facts: 'anywhere · published' }])
    expect(worded(contact('old', { status: 'to-confirm' }))[0]?.facts).toBe('inside · to confirm')
  })

  it('is called what it is for, not by the name of the country, and tells several offices apart', () => {
    expect(worded(contact('e', { types: ['emergency'], shortName: everywhere('Russia') }))[0]?.name).toBe('Emergency')
    const embassy = contact('emb', { types: ['consular'], phones: [{ ...phone('+79251155047'), label: everywhere('Moscow') }, { ...phone('+79252855047'), label: everywhere('Kazan') }] })
    expect(worded(embassy).map(({ name }) => name)).toEqual(['Embassy, Moscow', 'Embassy, Kazan'])
  })
})
