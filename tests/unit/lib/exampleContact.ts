import type { Contact } from '../../../content/schemas/contact'

/** The same words in every language, told apart by their language. */
export function inEveryLanguage(text: string): Contact['name'] {
  return { ky: `${text} (ky)`, ru: `${text} (ru)`, en: `${text} (en)` }
}

/** A contact with nothing special about it, to be varied by a test. */
export function exampleContact(changes: Partial<Contact> = {}): Contact {
  return {
    id: 'kg-111',
    country: 'kg',
    alsoFor: [],
    types: ['child'],
    name: inEveryLanguage('Child helpline, 111'),
    description: inEveryLanguage('Gives advice.'),
    operator: inEveryLanguage('Ministry; of labour, and more'),
    phones: [{ local: '0 111', e164: null, callableFrom: 'inside' }],
    channels: [],
    hours: { kind: 'unknown', timeZone: 'Asia/Bishkek' },
    languages: [],
    cost: 'free',
    anonymous: 'unknown',
    sources: [{ url: 'https://a.example/1', publisher: 'A paper', date: '2025-09', supports: 'For the maintainers only.' }],
    conflicts: 'For the maintainers only.',
    status: 'published',
    checkedOn: '2026-11-23',
    dueOn: '2027-02-21',
    ...changes,
  }
}

/** A number that can be called from everywhere. */
export const longNumber: Contact['phones'][number] = { local: '0999 312 002', e164: '+996999312002', callableFrom: 'anywhere' }
