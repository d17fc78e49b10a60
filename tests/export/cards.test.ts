import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { load } from 'cheerio'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import config from '../../.htmlvalidate.mjs'
import { site as owner } from '../../content/site'
import { headersFor } from '../../lib/httpHeaders'
import languages from '../../locales/languages.json'
import { fileAt, isCard, pageAt, readBuiltSite, type BuiltPage } from './builtSite'

/* Cards for other sites, and the code that puts them there, hold what the content says. */

const site = readBuiltSite()
const codes = Object.keys(languages)
const validator = new HtmlValidate(new StaticConfigLoader(config))

type Contact = {
  id: string
  country: string
  alsoFor?: string[]
  types: string[]
  name: Record<string, string>
  phones: { local: string; e164: string | null }[]
  status: string
  checkedOn: string
}

const contacts = readdirSync('content/contacts').map((file): Contact => ({ id: path.parse(file).name, ...(parse(readFileSync(`content/contacts/${file}`, 'utf8')) as Omit<Contact, 'id'>) }))
const callable = contacts.filter(({ status, phones }) => status !== 'unconfirmed' && phones.length > 0)
const countries = [...new Set(callable.flatMap(({ country, alsoFor = [] }) => [country, ...alsoFor]))].sort()

function contactsIn(country: string): Contact[] {
  return callable.filter((contact) => contact.country === country || contact.alsoFor?.includes(country))
}

function numbersOf(some: Contact[]): string[] {
  return some.flatMap(({ phones }) => phones.map(({ local, e164 }) => `tel:${e164 ?? local.replaceAll(/\D/g, '')}`)).sort()
}

function page(address: string): BuiltPage {
  const found = pageAt(site, address)
  if (!found) throw new Error(`${address} is not built`)
  return found
}

function calls({ document: $ }: BuiltPage): string[] {
  return $('main a[href^="tel:"]').toArray().map((link) => $(link).attr('href') ?? '').sort()
}

/** The code in a box of a page. */
function codeIn({ document: $ }: BuiltPage, id: string): string {
  return $(`textarea#${id}`).text()
}

/** Whatever html-validate finds wrong with code inside an otherwise right page. */
async function codeFaults(code: string): Promise<string[]> {
  const whole = `<!DOCTYPE html><html lang="ky"><head><title>Host</title></head><body><main><h1>Host</h1>${code}</main></body></html>`
  const { results } = await validator.validateString(whole)
  return results.flatMap(({ messages }) => messages).map(({ message, ruleId }) => `${message} (${ruleId})`)
}

describe.each(codes)('cards in "%s"', (code) => {
  it.each(countries)('call everybody who can be called in %s, by name', (country) => {
    const card = page(`/embed/${code}/contacts/${country}/`)
    expect(calls(card)).toEqual(numbersOf(contactsIn(country)))
    for (const { name } of contactsIn(country)) expect(card.document('main').text()).toContain(name[code])
  })

  it.each(countries)('say of each contact in %s when it was checked, and of doubtful ones that they are', (country) => {
    const { document: $ } = page(`/embed/${code}/contacts/${country}/`)
    const dated = $('.card-list > li').toArray().filter((entry) => /20\d\d/.test($('.card-fact', entry).last().text()))
    expect(dated).toHaveLength(contactsIn(country).length)
    expect($('.card-doubt')).toHaveLength(contactsIn(country).filter(({ status }) => status === 'to-confirm').length)
  })

  it('of an emergency hold no number that is still to be confirmed', () => {
    const { document: $ } = page(`/embed/${code}/help/`)
    const sure = new Set(numbersOf(callable.filter(({ status }) => status === 'confirmed' || status === 'published')))
    const emergency = callable.filter(({ types, status, country }) => country !== 'kg' && types.includes('emergency') && (status === 'confirmed' || status === 'published'))
    const called = calls(page(`/embed/${code}/help/`))
    expect(called.filter((number) => !sure.has(number))).toEqual([])
    expect(called).toEqual(expect.arrayContaining(numbersOf(emergency)))
    expect($('.card-doubt')).toHaveLength(0)
    expect(called.length).toBeGreaterThanOrEqual(4)
  })

  it('of all countries lead to the card of each', () => {
    const { document: $ } = page(`/embed/${code}/contacts/`)
    const led = $('main nav a').toArray().map((link) => $(link).attr('href') ?? '').sort()
    expect(led).toEqual(countries.map((country) => `/embed/${code}/contacts/${country}/`))
  })
})

describe('every card', () => {
  const cards = site.pages.filter(isCard)

  it('is the only kind of page that may be framed', () => {
    expect(cards.length).toBeGreaterThanOrEqual(codes.length * 4)
    for (const file of site.files.keys()) {
      if (file === '_headers') continue
      const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`
      const { 'Content-Security-Policy': policy, 'X-Frame-Options': options } = headersFor(address.replace(/\.(br|gz)$/, ''))
      expect([address, policy, options]).toEqual(isCard({ address }) ? [address, 'frame-ancestors *', undefined] : [address, "frame-ancestors 'none'", 'DENY'])
    }
  })

  it('tells its licence and leads to the full page', () => {
    for (const { address, document: $ } of cards) {
      expect($('footer').text(), address).toContain('CC BY 4.0')
      const full = $('footer a').attr('href') ?? ''
      expect(full.split('/')[1], address).toBe($('html').attr('lang'))
      expect(fileAt(site, full), address).toBeDefined()
    }
  })
})

describe.each(codes)('code to copy in "%s"', (code) => {
  const share = page(`/${code}/share/`)
  const boxes = [
    [`/${code}/share/`, 'all', `/embed/${code}/contacts/`],
    [`/${code}/share/`, 'help', `/embed/${code}/help/`],
    ...countries.map((country) => [`/${code}/share/${country}/`, 'frame', `/embed/${code}/contacts/${country}/`]),
  ] as [string, string, string][]

  it.each(boxes)('on %s, "%s", frames the card %s', async (address, id, card) => {
    const text = codeIn(page(address), id)
    const $ = load(text)
    expect($('iframe').attr('src')).toBe(`${owner.url}${card}`)
    expect(pageAt(site, card)).toBeDefined()
    // A screen reader says the title of the frame; it is that of the card.
    expect($('iframe').attr('title')).toBe(page(card).document('title').text())
    expect(Number($('iframe').attr('width'))).toBeGreaterThanOrEqual(280)
    expect($('iframe').attr('sandbox')).not.toMatch(/allow-scripts|allow-same-origin/)
    expect(fileAt(site, ($('a').attr('href') ?? '').replace(owner.url, ''))).toBeDefined()
    expect(await codeFaults(text)).toEqual([])
  })

  it('stands on a page for each country, which the first page leads to', () => {
    const led = share.document('main a').toArray().map((link) => share.document(link).attr('href'))
    expect(led).toEqual(expect.arrayContaining(countries.map((country) => `/${code}/share/${country}/`)))
  })

  it.each(countries)('holds the numbers of %s as plain HTML, with their day', async (country) => {
    const text = codeIn(page(`/${code}/share/${country}/`), 'plain')
    const $ = load(text)
    expect($('a[href^="tel:"]').toArray().map((link) => $(link).attr('href') ?? '').sort()).toEqual(numbersOf(contactsIn(country)))
    expect($('li')).toHaveLength(contactsIn(country).length)
    for (const { name } of contactsIn(country)) expect($('li').text()).toContain(name[code])
    expect($('p').last().text()).toMatch(/20\d\d/)
    expect(fileAt(site, ($('p a').attr('href') ?? '').replace(owner.url, ''))).toBeDefined()
    expect(await codeFaults(text)).toEqual([])
  })
})

describe('the check of code sees', () => {
  it('a tag that is not closed and a link that leads nowhere', async () => {
    expect(await codeFaults('<ul><li>a</ul>')).not.toEqual([])
    expect(await codeFaults('<p><a href="tel:102">102</a></p>')).toEqual([])
  })
})
