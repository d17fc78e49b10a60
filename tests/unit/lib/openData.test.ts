import Ajv from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'

import type { Contact } from '../../../content/schemas/contact'
import { contactsCsv, newestDay, openContact, openDataOf } from '../../../lib/openData'
import { openDataJsonSchema, openDataSchema } from '../../../lib/openDataSchema'
import { exampleContact, inEveryLanguage, longNumber } from './exampleContact'

function dataOf(contacts: Contact[], changedOn: string[] = []) {
  return openDataOf({ contacts, changedOn, title: inEveryLanguage('Contacts'), siteUrl: 'https://site.example' })
}

function tableOf(contacts: Contact[]): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(contactsCsv(dataOf(contacts)), { header: true, skipEmptyLines: true }).data
}

describe('somebody who takes the data', () => {
  it('gets every contact that readers see, with all that readers see of it', () => {
    const [contact] = dataOf([exampleContact({ phones: [longNumber], city: inEveryLanguage('Bishkek') })]).contacts
    expect(contact).toMatchObject({ id: 'kg-111', city: { en: 'Bishkek (en)' }, phones: [{ e164: '+996999312002', label: null }], status: 'published', checkedOn: '2026-11-23' })
    expect(contact?.sources).toEqual([{ url: 'https://a.example/1', publisher: 'A paper', date: '2025-09' }])
  })

  it('gets nothing that is for the maintainers only', () => {
    expect(JSON.stringify(dataOf([exampleContact()]))).not.toContain('For the maintainers only')
  })

  it('never gets a contact that nobody has confirmed', () => {
    expect(dataOf([exampleContact({ id: 'secret', status: 'unconfirmed' }), exampleContact()]).contacts.map(({ id }) => id)).toEqual(['kg-111'])
    expect(() => openContact(exampleContact({ status: 'unconfirmed' }))).toThrow('The contact "kg-111" is unconfirmed and must not be published; leave it out.')
  })

  it('learns the day of the newest change from the content, on whatever day the file was made', () => {
    const older = exampleContact({ id: 'old', checkedOn: '2026-10-01' })
    expect(dataOf([older, exampleContact()]).changed).toBe('2026-11-23')
    expect(dataOf([older, exampleContact()], ['2026-12-24']).changed).toBe('2026-12-24')
    expect(newestDay([])).toBe('')
  })
})

describe('the table', () => {
  it('has a line for each number, and one for a contact without a number', () => {
    const rows = tableOf([
      exampleContact({ phones: [longNumber, { local: '102', e164: null, callableFrom: 'inside' }] }),
      exampleContact({ id: 'organisation', phones: [], status: 'organisation' }),
    ])
    expect(rows.map((row) => [row['id'], row['phone_local'], row['phone_international']])).toEqual([
      ['kg-111', '0999 312 002', '+996999312002'],
      ['kg-111', '102', ''],
      ['organisation', '', ''],
    ])
  })

  it('gives back quotation marks, commas and line breaks as they were', () => {
    const name = { ky: 'а, «б»', ru: 'a "b"', en: 'a\nb; c' }
    const [row] = tableOf([exampleContact({ name })])
    expect([row?.['name_ky'], row?.['name_ru'], row?.['name_en']]).toEqual(Object.values(name))
  })

  it('starts with the mark by which spreadsheets know Cyrillic letters', () => {
    expect(contactsCsv(dataOf([exampleContact()])).startsWith('\ufeffid,country,')).toBe(true)
  })
})

describe('the description of the data', () => {
  const schema = openDataJsonSchema('https://site.example/data/contacts.schema.json')
  const ajv = new Ajv({ allErrors: true })
  addFormats(ajv)
  const fits = ajv.compile(schema)
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

  it('fits the data', () => {
    expect(fits(plain(dataOf([exampleContact({ phones: [longNumber] })])))).toBe(true)
  })

  it.each([
    ['a status that does not exist', { status: 'checked' }],
    ['a day that does not exist', { checkedOn: '2026-02-30' }],
    ['a number with letters', { phones: [{ ...longNumber, e164: 'none', label: null, note: null }] }],
    ['a text in one language only', { name: { ky: 'a' } }],
    ['no source', { sources: [] }],
  ])('does not fit %s', (_, wrong) => {
    const data = dataOf([exampleContact()])
    expect(fits(plain({ ...data, contacts: [{ ...data.contacts[0], ...wrong }] }))).toBe(false)
  })

  it('says of every field and every value what it means', () => {
    const undescribed: string[] = []
    const visit = (node: unknown, path: string): void => {
      if (node === null || typeof node !== 'object') return
      for (const [name, field] of Object.entries((node as { properties?: Record<string, { description?: string }> }).properties ?? {})) {
        // Languages and the parts of the licence speak for themselves.
        if (!field.description && !/^(ky|ru|en)$/.test(name) && !path.includes('licence')) undescribed.push(`${path}.${name}`)
      }
      for (const [key, inner] of Object.entries(node)) visit(inner, `${path}.${key}`)
      for (const one of (node as { oneOf?: { const: string; description?: string }[] }).oneOf ?? []) if (!one.description) undescribed.push(`${path}: ${one.const}`)
    }
    visit(schema, '')
    expect(undescribed).toEqual([])
  })

  it('lets fields be added later, while our own data may hold no others', () => {
    const data = plain(dataOf([exampleContact()])) as object
    expect(fits({ ...data, added: 1 })).toBe(true)
    expect(openDataSchema.safeParse({ ...data, added: 1 }).success).toBe(false)
  })
})
