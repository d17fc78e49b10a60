import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import languages from '../../locales/languages.json'
import { pageAt, readBuiltSite, type BuiltPage } from './builtSite'

/* The pages to look something up in hold everything that the content knows. */

const site = readBuiltSite()
const codes = Object.keys(languages)
const read = (file: string): unknown => parse(readFileSync(file, 'utf8'))

const { claims } = read('content/brief.yaml') as { claims: { id: string; notes: string[]; sources: string[]; articles: string[] }[] }
const { terms } = read('content/words.yaml') as { terms: { id: string; word: Record<string, string>; meaning: Record<string, string> }[] }

function page(code: string, path: string): BuiltPage {
  const found = pageAt(site, `/${code}${path}`)
  if (!found) throw new Error(`/${code}${path} is not built`)
  return found
}

function linksIn({ document: $ }: BuiltPage, selector: string): string[] {
  return $(`${selector} a`).toArray().map((link) => $(link).attr('href') ?? '')
}

describe.each(codes)('in "%s"', (code) => {
  it('every claim of the brief stands with its sources and its articles', () => {
    const brief = page(code, '/about/brief/')
    for (const { id, notes, sources, articles } of claims) {
      expect(linksIn(brief, `#${id}`), id).toEqual([
        ...notes.map((work) => `/${code}/about/sources/#${work}`),
        ...sources.map((work) => `/${code}/about/sources/#${work}`),
        ...articles.map((slug) => `/${code}/learn/${slug}/`),
      ])
    }
  })

  it('every word stands in all languages with its explanation', () => {
    const { document: $ } = page(code, '/learn/words/')
    for (const { id, word, meaning } of terms) {
      expect($(`#${id} dd`).text(), id).toBe(meaning[code])
      for (const other of codes.filter((one) => one !== code)) expect($(`#${id} [lang=${other}]`).text(), id).toBe(word[other])
    }
  })

  it('every page that was checked is listed with the day', () => {
    const changes = page(code, '/about/changes/')
    const articles = site.pages.filter(({ address }) => address.startsWith(`/${code}/learn/`) && address.split('/').length === 5)
    expect(articles.length).toBeGreaterThan(10)
    expect(linksIn(changes, 'main')).toEqual(expect.arrayContaining([...articles.map(({ address }) => address), `/${code}/help/`, `/${code}/about/brief/`]))
    expect(changes.document('h3').text()).toMatch(/20\d\d/)
  })
})

describe('every figure', () => {
  const drawn = site.pages.flatMap(({ address, document: $ }) => $('figure').toArray().map((figure) => ({ address, $, figure })))

  it('is drawn with text, described in words, dated by its sources, and repeated as a table', () => {
    expect(drawn.length).toBeGreaterThanOrEqual(9 * codes.length)
    for (const { address, $, figure } of drawn) {
      const title = `${address}: ${$('figcaption', figure).text()}`
      expect($('svg text', figure).length, title).toBeGreaterThan(2)
      expect($('svg[role=img]', figure).attr('aria-label')?.length, title).toBeGreaterThan(40)
      expect($('a[href*="/about/sources/#"]', figure).text(), title).toMatch(/\d{4}/)
      expect($('details table tbody tr', figure).length, title).toBeGreaterThan(1)
    }
  })
})
