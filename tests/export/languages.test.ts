import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import { site as owner } from '../../content/site'
import { cardKinds } from '../../content/schemas/cards'
import { stageSlugs } from '../../content/schemas/checklist'
import { addressOf, existingPages } from '../../lib/addresses'
import languages from '../../locales/languages.json'
import { readBuiltSite } from './builtSite'
import { plantedPage } from './plantedPage'
import { alternateFaults, languageFaults, previewFaults } from './rules/languages'
import { robotsFaults, sitemapFaults } from './rules/sitemap'

const site = readBuiltSite()
const codes = Object.keys(languages)

/** Pages of the contacts that readers may see, and of their countries. */
function directory(): string[] {
  const contacts = readdirSync('content/contacts').map((file) => ({
    id: file.replace('.yaml', ''),
    ...(parse(readFileSync(`content/contacts/${file}`, 'utf8')) as { country: string; status: string }),
  }))
  const shown = contacts.filter(({ status }) => status !== 'unconfirmed')
  return [...new Set(shown.map(({ country }) => addressOf.contactsIn(country))), ...shown.map(({ country, id }) => addressOf.contact(country, id))]
}

type Listed = { country: string; alsoFor?: string[]; status: string; phones: unknown[] }

/** Countries that a number works for, read from the files by themselves. */
function countriesWithNumbers(): string[] {
  const contacts = readdirSync('content/contacts').map((file) => parse(readFileSync(`content/contacts/${file}`, 'utf8')) as Listed)
  const shown = contacts.filter(({ status, phones }) => status !== 'unconfirmed' && phones.length > 0)
  return [...new Set(shown.flatMap(({ country, alsoFor = [] }) => [country, ...alsoFor]))]
}

describe('every page', () => {
  it('exists in every language: those with a fixed address, every article, country and checklist, every card and its code, every sheet to print', () => {
    const articles = readdirSync('content/articles').map((slug) => `/learn/${slug}/`)
    const countries = readdirSync('content/countries').map((code) => addressOf.countryCheck(code))
    const stages = stageSlugs.flatMap((slug) => [addressOf.stage(slug), addressOf.tickList(slug)])
    const share = countriesWithNumbers().map(addressOf.shareCountry)
    const papers = [...cardKinds.map(addressOf.cards), ...readdirSync('content/border').map((file) => addressOf.border(path.parse(file).name))]
    const expected = [...existingPages(), ...articles, ...countries, ...stages, ...share, ...papers, ...directory()].flatMap((address) => codes.map((code) => `/${code}${address}`))
    const cards = ['contacts/', 'help/', ...countriesWithNumbers().map((code) => `contacts/${code}/`)].flatMap((card) => codes.map((code) => `/embed/${code}/${card}`))
    expect(site.pages.map(({ address }) => address).sort()).toEqual(['/', '/404.html', ...expected, ...cards].sort())
  })

  it('is in the language that its address says', () => {
    expect(site.pages.flatMap(languageFaults)).toEqual([])
  })

  it('names its own address and those of its other languages, which name it in turn', () => {
    expect(site.pages.flatMap(alternateFaults)).toEqual([])
  })

  it('previews in a messenger in its own language', () => {
    expect(site.pages.flatMap(previewFaults)).toEqual([])
  })

  it('stands in the sitemap, and no other does', () => {
    expect(sitemapFaults(site)).toEqual([])
    expect(robotsFaults(site)).toEqual([])
  })
})

describe('the check of languages sees', () => {
  const edited = (from: string | RegExp, to: string, address = '/ky/learn/one/') => plantedPage({ address, edit: (html) => html.replace(from, to) })

  it('nothing wrong with a page that stands beside its other languages', () => {
    const page = plantedPage({ body: '<a href="/ru/learn/one/" hreflang="ru">Рус</a><p lang="en">a</p>' })
    expect([...languageFaults(page), ...alternateFaults(page), ...previewFaults(page)]).toEqual([])
    expect(page.site.pages.flatMap(alternateFaults)).toEqual([])
    const home = plantedPage({ address: '/en/', files: { 'index.html': '<html lang="ky"></html>' } })
    expect(alternateFaults(home)).toEqual([])
  })

  it('a page in another language than its address', () => {
    expect(languageFaults(edited('lang="ky"', 'lang="ru"'))).toEqual(['/ky/learn/one/: is in "ru" in place of "ky"'])
    expect(languageFaults(edited(' lang="ky"', ''))).toEqual(['/ky/learn/one/: is in "undefined" in place of "ky"'])
  })

  it('a part in a language that does not exist, and a link that promises another language', () => {
    expect(languageFaults(plantedPage({ body: '<p lang="kyrgyz">a</p><a href="/ru/learn/one/" hreflang="en">a</a>' }))).toEqual([
      '/ky/learn/one/: holds a part in the language "kyrgyz", which does not exist',
      '/ky/learn/one/: promises "en" behind the link to /ru/learn/one/',
    ])
  })

  it('an address under a language that the site does not have', () => {
    expect(languageFaults(plantedPage({ address: '/de/one/' }))).toContain('/de/one/: stands under "de", which is no language of the site')
  })

  it('a page that takes itself for another', () => {
    expect(alternateFaults(edited(`canonical" href="${owner.url}/ky/learn/one/`, `canonical" href="${owner.url}/ky/`))).toEqual([
      `/ky/learn/one/: calls itself "${owner.url}/ky/"`,
    ])
    expect(alternateFaults(edited(/<link rel="canonical"[^>]*>/, ''))).toEqual(['/ky/learn/one/: calls itself ""'])
  })

  it('a language that is missing, wrong or too much', () => {
    expect(alternateFaults(edited(/<link rel="alternate" hreflang="ru"[^>]*>/, ''))).toEqual([
      `/ky/learn/one/: gives "undefined" for "ru" in place of "${owner.url}/ru/learn/one/"`,
      '/ky/learn/one/: names 3 languages in place of 4',
    ])
    expect(alternateFaults(edited(`hreflang="x-default" href="${owner.url}/ky/learn/one/"`, `hreflang="x-default" href="${owner.url}/en/learn/one/"`))).toEqual([
      `/ky/learn/one/: gives "${owner.url}/en/learn/one/" for "x-default" in place of "${owner.url}/ky/learn/one/"`,
    ])
    expect(alternateFaults(edited('<link rel="canonical"', `<link rel="alternate" hreflang="de" href="${owner.url}/de/learn/one/"><link rel="canonical"`))).toEqual([
      '/ky/learn/one/: names 5 languages in place of 4',
      `/ky/learn/one/: names "${owner.url}/de/learn/one/" for "de", which does not exist`,
    ])
  })

  it('a page that its other language does not name in turn', () => {
    const page = plantedPage({ files: { 'ru/learn/one/index.html': '<html lang="ru"></html>' } })
    expect(alternateFaults(page)).toEqual(['/ky/learn/one/: is not named by /ru/learn/one/ in turn'])
  })

  it('a card that search engines could find by itself', () => {
    const address = '/embed/ky/help/'
    const hidden = '<meta name="robots" content="noindex">'
    expect(alternateFaults(plantedPage({ address, head: hidden, edit: (html) => html.replace(/<link rel="(canonical|alternate)"[^>]*>/g, '') }))).toEqual([])
    const fault = ['/embed/ky/help/: can be found by itself, but is only a part of other pages']
    expect(alternateFaults(plantedPage({ address, head: hidden }))).toEqual([])
    expect(alternateFaults(plantedPage({ address, edit: (html) => html.replace('content="noindex"', 'content="all"') }))).toEqual(fault)
    expect(alternateFaults(plantedPage({ address, head: `${hidden}<link rel="canonical" href="${owner.url}${address}">` }))).toEqual(fault)
  })

  it('a page for unknown addresses that has an address of its own', () => {
    const page = plantedPage({ address: '/404.html', head: `<link rel="canonical" href="${owner.url}/404.html">` })
    expect(alternateFaults(page)).toEqual(['/404.html: has an address of its own, but stands for all unknown ones'])
  })

  it('a preview in another language or of another page', () => {
    expect(previewFaults(edited('content="ky_KG"', 'content="en_GB"'))).toEqual(['/ky/learn/one/: og:locale is "en_GB" in place of "ky_KG"'])
    expect(previewFaults(edited(/<meta property="og:url"[^>]*>/, ''))).toEqual([`/ky/learn/one/: og:url is "undefined" in place of "${owner.url}/ky/learn/one/"`])
  })
})

describe('the check of the sitemap sees', () => {
  const alternate = (code: string) => `<xhtml:link rel="alternate" hreflang="${code}" href="${owner.url}/${code}/learn/one/" />`
  const entry = (address: string, alternates = codes) =>
    `<url><loc>${owner.url}${address}</loc>${alternates.map(alternate).join('')}</url>`
  const pages = codes.map((code) => `/${code}/learn/one/`)
  const faults = (entries: string[]) =>
    sitemapFaults(plantedPage({ files: { 'sitemap.xml': `<urlset xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries.join('')}</urlset>` } }).site)

  it('nothing wrong when all pages but the one for unknown addresses are listed', () => {
    expect(faults(pages.map((address) => entry(address)))).toEqual([])
  })

  it('a page that is missing, and one that does not exist', () => {
    expect(faults([...pages.slice(1).map((address) => entry(address)), entry('/ky/gone/')])).toEqual([
      'sitemap.xml: /ky/learn/one/ is missing',
      'sitemap.xml: /ky/gone/ does not exist',
      ...codes.map((code) => `sitemap.xml: /ky/gone/ has no right address for "${code}"`),
    ])
  })

  it('a page that stands there twice, or without a language', () => {
    expect(faults([...pages.map((address) => entry(address)), entry('/ky/learn/one/')])).toEqual(['sitemap.xml: /ky/learn/one/ stands there twice'])
    expect(faults([entry(pages[0] ?? '', ['ky', 'en']), ...pages.slice(1).map((address) => entry(address))])).toEqual([
      'sitemap.xml: /ky/learn/one/ has no right address for "ru"',
    ])
  })

  it('that there is none', () => {
    expect(sitemapFaults(plantedPage().site)).toEqual(['There is no sitemap.xml'])
  })

  it('a robots.txt that does not name it or keeps pages from being found', () => {
    expect(robotsFaults(plantedPage({ files: { 'robots.txt': `Sitemap: ${owner.url}/sitemap.xml\nUser-Agent: *\nAllow: /` } }).site)).toEqual([])
    expect(robotsFaults(plantedPage({ files: { 'robots.txt': 'User-Agent: *\nDisallow: /' } }).site)).toEqual([
      'robots.txt: does not name the sitemap',
      'robots.txt: keeps pages from being found',
    ])
  })
})
