import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Folder of the finished site that is tested. */
export const siteFolder = path.resolve(process.env['SITE_FOLDER'] ?? 'out')

/** Where the site is served; set by startSite.ts before the workers start. */
export const siteAddress = process.env['SITE_ADDRESS'] ?? ''

function siteFile(name: string): string {
  const file = path.join(siteFolder, name)
  if (existsSync(file)) return readFileSync(file, 'utf8')
  throw new Error(`There is no ${file}. Build the site first, or set SITE_FOLDER to the folder of a finished site.`)
}

/** Paths of all pages that the sitemap names, "/" among them. */
export const sitemapPages = [...siteFile('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
  ([, address]) => new URL(address ?? '').pathname,
)

/** An address that no page will ever have. */
export const unknownAddress = '/no-such-page/'

/** Cards that other sites frame; no sitemap names them. */
export const cardPages = readdirSync(path.join(siteFolder, 'embed'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/embed/${file.replaceAll(path.sep, '/').replace('index.html', '')}`)
  .sort()

function groupsOf(addresses: string[], size: number): { name: string; addresses: string[] }[] {
  const starts = addresses.map((_, index) => index).filter((index) => index % size === 0)
  return starts
    .map((start) => addresses.slice(start, start + size))
    .map((group) => ({ name: `${group[0]} to ${group.at(-1)}`, addresses: group }))
}

export const chooserPage = '/'

/** Home page of each language. */
export const homePages = sitemapPages.filter((address) => /^\/[a-z]{2}\/$/.test(address))

/** Codes of the languages, in the order of the sitemap. */
export const languages = homePages.map((address) => address.slice(1, -1))

/** Pages made from one template, of which there are dozens that differ in nothing but words. */
const templates = [/^\/[a-z]{2}\/contacts\/[a-z]{2}\/$/, /^\/[a-z]{2}\/contacts\/[a-z]{2}\/[^/]+\/$/, /^\/[a-z]{2}\/share\/[a-z]{2}\/$/, /^\/embed\/[a-z]{2}\/contacts\/[a-z]{2}\/$/]

/** Of each template these many stand for all: the heaviest, which have most to show. */
const samplesOfTemplate = 3

function withoutRepetition(addresses: string[]): string[] {
  const heaviestFirst = (one: string, other: string) => pageSource(other).length - pageSource(one).length
  const samples = templates.flatMap((template) => addresses.filter((address) => template.test(address)).sort(heaviestFirst).slice(0, samplesOfTemplate))
  return addresses.filter((address) => !templates.some((template) => template.test(address)) || samples.includes(address))
}

/** Pages to visit one by one: all in every language, and of each template its samples in every language. */
const pagesToVisit = [
  ...new Set([...withoutRepetition(sitemapPages), ...languages.flatMap((language) => withoutRepetition(sitemapPages.filter((address) => address.startsWith(`/${language}/`))))]),
]

/** The same in groups that one test can visit within its time. Each group has a name for its test. */
export const pageGroups = groupsOf([...pagesToVisit, ...withoutRepetition(cardPages), unknownAddress], 10)

/** Every layout of the site: the pages of one language, and those that stand outside the languages. */
export const layoutPages = [
  chooserPage,
  ...withoutRepetition(sitemapPages.filter((address) => address.startsWith(homePages[0] ?? ''))),
  unknownAddress,
]

/** The same in groups. */
export const layoutGroups = groupsOf(layoutPages, 15)

/** The HTML of a page as it is stored. */
export function pageSource(address: string): string {
  return siteFile(`${address}index.html`)
}

export const pagesWithIsland = sitemapPages.filter((address) => pageSource(address).includes('data-island='))

/** Pages with a question at their end. */
export const pagesWithQuestion = sitemapPages.filter((address) => pageSource(address).includes('data-island="self-check"'))

/** An article in each language: long, with sources, a table, a chart and a question. */
export const articlePages = languages.map((language) => `/${language}/learn/kyrgyzstan/`)
