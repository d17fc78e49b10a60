import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import { addressOf, pageAddresses, pageExists } from '../../lib/addresses'
import { unpackIndex, type PackedIndex, type SearchIndex } from '../../lib/search/searchIndex'
import { createSiteSearch } from '../../lib/search/siteSearch'
import languages from '../../locales/languages.json'
import { fileAt, pageAt, readBuiltSite } from './builtSite'

/* The search as readers have it: the built index, read by the same code as in the browser. */

const site = readBuiltSite()
const codes = Object.keys(languages)

type Query = { query: string; expected: string; within: number }
type Topic = { id: string; pages: string[]; phrases: Record<string, string[]> }

const read = (file: string): unknown => parse(readFileSync(file, 'utf8'))
const { topics } = read('content/search-words.yaml') as { topics: Topic[] }

function indexOf(code: string): SearchIndex {
  const file = site.files.get(`data/search/${code}.js`)?.toString('utf8')
  if (file === undefined) throw new Error(`data/search/${code}.js is not built`)
  return unpackIndex(JSON.parse(file.replace(/^export default /, '')) as PackedIndex)
}

/** Pages that are built at another time; the search already knows them. */
function isBuilt(address: string): boolean {
  return pageExists(pageAddresses.contacts) || !/^\/[a-z]{2}\/contacts\//.test(address)
}

describe.each(codes)('in "%s"', (code) => {
  const index = indexOf(code)
  const { entries } = index
  const address = ({ expected }: Query) => `/${code}${expected}`

  it('every result leads to a page and a section that exist', () => {
    const faults = entries
      .filter((entry) => isBuilt(entry.address))
      .filter((entry) => {
        const [path = '', id] = entry.address.split('#')
        const page = pageAt(site, path)
        return !page || (id !== undefined && page.document(`[id="${id}"]`).length === 0)
      })
    expect(faults.map((entry) => entry.address)).toEqual([])
    expect(entries.length).toBeGreaterThan(400)
  })

  it('nothing stands there twice or without a title', () => {
    expect(new Set(entries.map((entry) => entry.address)).size).toBe(entries.length)
    expect(entries.filter(({ title }) => title.trim() === '')).toEqual([])
  })

  it('all pages of the site can be found and stand in the list that needs no script', () => {
    const listed = new Set(pageAt(site, `/${code}/search/`)?.document('main nav a').toArray().map((link) => link.attribs['href']))
    const known = new Set(entries.map((entry) => entry.address))
    const elsewhere = [`/${code}/`, `/${code}/search/`]
    // Pages below these are reached through them.
    const isPart = (path: string) => path.startsWith(`/${code}/contacts/`) || new RegExp(`^/${code}/share/[a-z]+/$`).test(path) || path.endsWith('/all/') || path.endsWith('/slides/')
    const own = site.pages.map((page) => page.address).filter((path) => path.startsWith(`/${code}/`) && !elsewhere.includes(path) && !isPart(path))
    expect(own.filter((path) => !known.has(path))).toEqual([])
    expect(own.filter((path) => !listed.has(path))).toEqual([])
  })

  it('a hundred and fifty sayings of readers lead to pages, the most important first', () => {
    expect(topics.flatMap(({ phrases }) => phrases[code] ?? []).length).toBeGreaterThanOrEqual(150)
    for (const [place, topic] of topics.entries()) {
      expect(index.topics[place]?.entries.map((id) => entries[id]?.address), topic.id).toEqual(topic.pages.map((page) => `/${code}${page}`))
    }
  })

  it('each saying finds its page among the first three', async () => {
    const search = await createSiteSearch(index)
    const missed = topics.flatMap(({ pages, phrases }) =>
      (phrases[code] ?? []).filter((phrase) => {
        const found = search(phrase).slice(0, 3).map(({ entry }) => entry.address)
        return !pages.slice(0, 2).some((page) => found.includes(`/${code}${page}`))
      }),
    )
    expect(missed).toEqual([])
  })

  it('what people really type finds what they need', async () => {
    const queries = read(`tests/content/searchQueries/${code}.yaml`) as Query[]
    expect(queries.length).toBeGreaterThanOrEqual(60)
    const search = await createSiteSearch(index)
    const missed = queries.flatMap((one) => {
      const found = search(one.query).map(({ entry }) => entry.address)
      // A section of the page is on the page.
      const place = found.findIndex((path) => path === address(one) || path.startsWith(`${address(one)}#`))
      return place >= 0 && place < one.within ? [] : [`"${one.query}": ${one.expected} stands at ${place + 1}, after ${found.slice(0, 3).join(' ')}`]
    })
    expect(missed).toEqual([])
  })

  it('a number is found however it is typed, with the contact that has it first', async () => {
    const search = await createSiteSearch(index)
    for (const query of ['102', '111', '8 925 115-50-47', '+7 925 115 50 47']) {
      expect(search(query)[0]?.entry.kind, query).toBe('contact')
    }
    expect(search('111')[0]?.entry.address).toBe(`/${code}${addressOf.contact('kg', 'kg-111')}`)
  })

  it('no result shows a number, whose state only its own page tells', () => {
    for (const { kind, text } of entries) if (kind === 'contact') expect(text).not.toMatch(/\d[\d -]{6,}\d/)
  })
})

it('The search page names its file', () => {
  for (const code of codes) {
    const file = pageAt(site, `/${code}/search/`)?.document('[data-search]').attr('data-search') ?? ''
    expect(file).toBe(`/data/search/${code}.js`)
    expect(fileAt(site, file)).toBeDefined()
  }
})
