import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { parseFeed } from '@rowanmanning/feed-parser'
import Ajv from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import ICAL from 'ical.js'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import type { Contact } from '../../content/schemas/contact'
import { site as owner } from '../../content/site'
import { calmName } from '../../lib/calmName'
import type { Locale } from '../../locales/languages'
import languages from '../../locales/languages.json'
import { fileAt, pageAt, readBuiltSite } from './builtSite'

/* The files for others, read with the tools that others use, and compared with the content. */

type Known = {
  id: string
  country: string
  alsoFor?: string[]
  status: string
  checkedOn: string
  types: Contact['types']
  name: Contact['name']
  shortName?: Contact['shortName']
  phones: { local: string; e164: string | null; callableFrom: string }[]
}
type Data = { $schema: string; changed: string; languages: string[]; contacts: Known[] }

const site = readBuiltSite()
const codes = Object.keys(languages) as Locale[]
const folder = 'content/contacts'
const known = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file): Known => ({ id: path.parse(file).name, ...(parse(readFileSync(path.join(folder, file), 'utf8')) as Omit<Known, 'id'>) }))
const shown = known.filter(({ status }) => status !== 'unconfirmed')
const callable = shown.filter(({ phones }) => phones.length > 0)

function textOf(file: string): string {
  const content = site.files.get(file)?.toString('utf8')
  if (content === undefined) throw new Error(`The site has no ${file}`)
  return content
}

/** What somebody dials, by contact, in a form that is the same everywhere. */
function numbersOf(contacts: Known[]): string[] {
  return contacts.flatMap(({ id, phones }) => phones.map(({ local, e164, callableFrom }) => `${id}: ${local} ${e164} ${callableFrom}`)).sort()
}

const data = JSON.parse(textOf('data/contacts.json')) as Data
const schema = JSON.parse(textOf('data/contacts.schema.json')) as { $id: string }

describe('the contacts as JSON', () => {
  it('are as their description says', () => {
    const ajv = new Ajv({ allErrors: true })
    addFormats(ajv)
    const fits = ajv.compile(schema)
    expect(fits(data) ? [] : fits.errors).toEqual([])
    expect(data.$schema).toBe(schema.$id)
    expect(fileAt(site, schema.$id.replace(owner.url, ''))).toBe('data/contacts.schema.json')
  })

  it('are all that readers may see, and no other', () => {
    expect(data.contacts.map(({ id }) => id).sort()).toEqual(shown.map(({ id }) => id).sort())
    expect(shown.length).toBeGreaterThan(15)
  })

  it('have the numbers of the content', () => {
    expect(numbersOf(data.contacts)).toEqual(numbersOf(shown))
  })

  it('hold nothing that is for the maintainers only', () => {
    for (const key of ['"conflicts"', '"supports"', '"unconfirmed"']) expect(textOf('data/contacts.json')).not.toContain(key)
  })

  it('were last changed when the content says so', () => {
    expect(data.changed >= (shown.map(({ checkedOn }) => checkedOn).sort().at(-1) ?? '')).toBe(true)
    expect(data.languages).toEqual(codes)
  })
})

describe('the contacts as a table', () => {
  const { data: rows, errors } = Papa.parse<Record<string, string>>(textOf('data/contacts.csv'), { header: true, skipEmptyLines: true })

  it('can be read without a fault', () => {
    expect(errors).toEqual([])
  })

  it('have a line for each number of the content', () => {
    const lines = rows.filter((row) => row['phone_local'] !== '').map((row) => `${row['id']}: ${row['phone_local']} ${row['phone_international'] || null} ${row['callable_from']}`)
    expect(lines.sort()).toEqual(numbersOf(shown))
  })

  it('have a line for each contact whose number is not known', () => {
    const without = rows.filter((row) => row['phone_local'] === '').map((row) => row['id'])
    expect(without.sort()).toEqual(shown.filter(({ phones }) => phones.length === 0).map(({ id }) => id).sort())
  })

  it('say the same of each contact as the JSON', () => {
    for (const { id, name, status, checkedOn } of data.contacts) {
      const row = rows.find((one) => one['id'] === id)
      expect([row?.['status'], row?.['checked_on'], ...codes.map((code) => row?.[`name_${code}`])], id).toEqual([status, checkedOn, ...codes.map((code) => name[code])])
    }
  })
})

type Card = { fn: string; numbers: string[]; note: string }

function cardsIn(file: string): Card[] {
  const parsed = ICAL.parse(textOf(file)) as unknown[]
  const cards = (typeof parsed[0] === 'string' ? [parsed] : parsed) as unknown[][]
  return cards.map((one) => {
    const card = new ICAL.Component(one)
    // This reader leaves the escape of a semicolon in texts, which the form asks for.
    const valuesOf = (name: string) => card.getAllProperties(name).map((property) => String(property.getFirstValue()))
    return { fn: valuesOf('fn').join(), numbers: valuesOf('tel'), note: valuesOf('note').join().replaceAll('\\;', ';') }
  })
}

function dialled({ phones }: Known): string[] {
  return phones.map(({ e164, local }) => e164 ?? local.replaceAll(/\D/g, ''))
}

describe.each(codes)('the cards for the phone in "%s"', (code) => {
  const words = JSON.parse(readFileSync(`locales/${code}.json`, 'utf8')) as { contact: Record<string, string>; countries: Record<string, string> }
  const statusWords: Record<string, string | undefined> = { published: words.contact['statusPublished'], 'to-confirm': words.contact['statusToConfirm'] }

  it('are there for every contact that can be called, with its numbers and its name', () => {
    for (const contact of callable) {
      const [card, ...others] = cardsIn(`data/${code}/${contact.id}.vcf`)
      expect(others, contact.id).toEqual([])
      expect(card?.numbers, contact.id).toEqual(dialled(contact))
      expect(card?.fn, contact.id).toContain(calmName(contact, code))
    }
  })

  it('say how sure we are, when the number was checked, and whether it works only inside the country', () => {
    for (const contact of callable) {
      const [card] = cardsIn(`data/${code}/${contact.id}.vcf`)
      expect(card?.note, contact.id).toContain(contact.checkedOn.slice(0, 4))
      expect(card?.note, contact.id).toContain(statusWords[contact.status] ?? '')
      const country = words.countries[contact.country] ?? ''
      const inside = words.contact['insideOnly']?.replace('{country}', country) ?? ''
      expect(card?.note.includes(inside), contact.id).toBe(contact.phones.some(({ callableFrom }) => callableFrom === 'inside'))
      expect(card?.note, contact.id).not.toMatch(/\.\./)
    }
  })

  it('never give two contacts one name, so that 112 of one country is not taken for that of another', () => {
    const names = callable.flatMap(({ id }) => cardsIn(`data/${code}/${id}.vcf`)).map(({ fn }) => fn)
    expect(new Set(names).size).toBe(names.length)
  })

  it('stand together for each country', () => {
    const countries = [...new Set(callable.flatMap(({ country, alsoFor = [] }) => [country, ...alsoFor]))]
    expect(countries.length).toBeGreaterThan(5)
    for (const country of countries) {
      const contacts = callable.filter((contact) => contact.country === country || contact.alsoFor?.includes(country))
      expect(cardsIn(`data/${code}/contacts-${country}.vcf`).map(({ numbers }) => numbers), country).toEqual(contacts.map(dialled))
    }
  })

  it('have lines that every phone reads, and stand for no other contact', () => {
    const files = [...site.files.keys()].filter((file) => file.startsWith(`data/${code}/`) && file.endsWith('.vcf'))
    for (const file of files) {
      const lines = textOf(file).split('\r\n')
      for (const line of lines) expect(Buffer.byteLength(line), file).toBeLessThanOrEqual(75)
      expect(textOf(file).replaceAll('\r\n', ''), file).not.toMatch(/[\r\n\ufffd]/)
      expect(/contacts-[a-z]{2}\.vcf$/.test(file) || callable.some(({ id }) => file === `data/${code}/${id}.vcf`), file).toBe(true)
    }
  })
})

describe.each(codes)('the feed in "%s"', (code) => {
  const feed = parseFeed(textOf(`${code}/feed.xml`))

  it('tells every noted change and every day on which contacts were checked', () => {
    const { changes } = parse(readFileSync('content/changes.yaml', 'utf8')) as { changes: { text: Record<string, string> }[] }
    const days = new Set(shown.map(({ checkedOn }) => checkedOn))
    expect(feed.items).toHaveLength(changes.length + days.size)
    expect(feed.items.map(({ title }) => title)).toEqual(expect.arrayContaining(changes.map(({ text }) => text[code])))
    expect(feed.language).toBe(code)
  })

  it('leads to the place of each entry on the page of its language', () => {
    for (const { id, url, updated } of feed.items) {
      const { pathname, hash } = new URL(url ?? '')
      expect(id).toBe(url)
      expect(pageAt(site, pathname)?.document(hash), url ?? '').toHaveLength(1)
      expect(hash).toContain(updated?.toISOString().slice(0, 10))
    }
    expect(feed.self).toBe(`${owner.url}/${code}/feed.xml`)
  })

  it('was changed on the day of its newest entry', () => {
    const days = feed.items.map(({ updated }) => updated?.toISOString() ?? '').sort()
    expect(feed.updated?.toISOString()).toBe(days.at(-1))
  })

  it('is found by feed readers and by people on the page of changes', () => {
    const page = pageAt(site, `/${code}/about/changes/`)
    expect(page?.document('link[rel="alternate"][type="application/atom+xml"]').attr('href')).toBe(`${owner.url}/${code}/feed.xml`)
    expect(page?.document(`a[href="/${code}/feed.xml"]`)).toHaveLength(1)
  })
})

describe.each(codes)('the page of the data in "%s"', (code) => {
  const page = pageAt(site, `/${code}/about/data/`)

  it('leads to every file and explains every field of a contact', () => {
    const links = page?.document('main a').toArray().map((link) => page.document(link).attr('href'))
    expect(links).toEqual(expect.arrayContaining(['/data/contacts.json', '/data/contacts.csv', '/data/contacts.schema.json', `/${code}/feed.xml`, `/data/${code}/contacts-kg.vcf`]))
    const explained = page?.document('td code').toArray().map((element) => page.document(element).text())
    expect(explained?.sort()).toEqual(Object.keys(data.contacts[0] ?? {}).sort())
  })

  it('explains every label that a number may have', () => {
    const labels = page?.document('li code').toArray().map((element) => page.document(element).text())
    expect(labels).toEqual(['confirmed', 'published', 'to-confirm', 'organisation'])
  })

  it('tells search engines for data where the files are', () => {
    const block = JSON.parse(page?.document('script[type="application/ld+json"]').text() ?? '{}') as { '@type': string; distribution: { contentUrl: string }[] }
    expect(block['@type']).toBe('Dataset')
    for (const { contentUrl } of block.distribution) expect(fileAt(site, contentUrl.replace(owner.url, '')), contentUrl).toBeDefined()
  })
})
