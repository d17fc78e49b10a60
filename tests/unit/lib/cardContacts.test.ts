import { describe, expect, it } from 'vitest'

import type { Contact } from '../../../content/schemas/contact'
import { contactsToCall, countriesToCall, earliestCheck, earliestDue, emergencyNumbers } from '../../../lib/cardContacts'
import { exampleContact } from './exampleContact'

function contact(id: string, parts: Partial<Contact> = {}): Contact {
  return exampleContact({ id, types: ['police'], phones: [{ local: '102', e164: null, callableFrom: 'inside' }], ...parts })
}

function ids(contacts: Contact[]): string[] {
  return contacts.map(({ id }) => id)
}

describe('the card of a country', () => {
  it('shows who can be called there, its own contacts before those of other countries', () => {
    const contacts = [contact('embassy', { country: 'ru', alsoFor: ['kr'], types: ['emergency'] }), contact('line', { country: 'kr' }), contact('police')]
    expect(ids(contactsToCall(contacts, 'kr'))).toEqual(['line', 'embassy'])
  })

  it('begins with emergencies and ends with offices that may ask for papers', () => {
    const contacts = [contact('office', { types: ['migration'] }), contact('union', { types: ['labour', 'legal'] }), contact('112', { types: ['police', 'emergency'] })]
    expect(ids(contactsToCall(contacts, 'kg'))).toEqual(['112', 'union', 'office'])
  })

  it('puts before all others what the first page of the site shows', () => {
    const contacts = [contact('101', { types: ['emergency'] }), contact('102'), contact('103')]
    expect(ids(contactsToCall(contacts, 'kg', ['103', '102', 'gone']))).toEqual(['103', '102', '101'])
  })

  it('puts the surer number first where both do the same', () => {
    expect(ids(contactsToCall([contact('doubtful', { status: 'to-confirm' }), contact('sure')], 'kg'))).toEqual(['sure', 'doubtful'])
  })

  it('shows no number that nobody has confirmed, and nobody without a number', () => {
    expect(contactsToCall([contact('hidden', { status: 'unconfirmed' }), contact('silent', { status: 'organisation', phones: [] })], 'kg')).toEqual([])
  })
})

describe('the countries with a card', () => {
  it('are those where somebody can be called, in the wanted order, others behind', () => {
    const contacts = [contact('uzbek', { country: 'uz' }), contact('eu', { country: 'eu' }), contact('embassy', { country: 'ru', alsoFor: ['by'] }), contact('police')]
    expect(countriesToCall(contacts, ['kg', 'ru', 'kz'])).toEqual(['kg', 'ru', 'by', 'eu', 'uz'])
  })

  it('are without those of which no number may be shown', () => {
    expect(countriesToCall([contact('hidden', { country: 'jp', status: 'unconfirmed' }), contact('silent', { country: 'sa', status: 'organisation', phones: [] })], ['jp', 'sa'])).toEqual([])
  })
})

describe('the card for an emergency', () => {
  it('shows emergency numbers in the order of the countries, and none that is still to be confirmed', () => {
    const contacts = [
      contact('kr-112', { country: 'kr', types: ['emergency'] }),
      contact('ru-112', { country: 'ru', types: ['emergency'], status: 'confirmed' }),
      contact('ru-doubtful', { country: 'ru', types: ['emergency'], status: 'to-confirm' }),
      contact('ru-embassy', { country: 'ru', types: ['consular'] }),
    ]
    expect(ids(emergencyNumbers(contacts, ['ru', 'kr']))).toEqual(['ru-112', 'kr-112'])
  })
})

describe('the dates of a card', () => {
  it('are the oldest check and the nearest day it is due', () => {
    const contacts = [contact('one', { checkedOn: '2026-11-23', dueOn: '2027-03-01' }), contact('two', { checkedOn: '2026-10-01', dueOn: '2027-04-01' })]
    expect(earliestCheck(contacts)).toBe('2026-10-01')
    expect(earliestDue(contacts)).toBe('2027-03-01')
  })
})
