import {
  allArticles,
  allBorders,
  allContacts,
  allCountries,
  allFigures,
  allPages,
  allStages,
  bibliography as generatedBibliography,
  brief as generatedBrief,
  cardList,
  changeLog,
  checkResult as generatedCheckResult,
  offerSignList,
  searchWordList,
  wordList,
  type Article as GeneratedArticle,
  type Contact as GeneratedContact,
  type Country as GeneratedCountry,
  type Page as GeneratedPage,
} from 'contentlayer/generated'

import { plainTextOfMdx } from '../lib/kyrgyz/plainText'
import { readingMinutes } from '../lib/readingTime'
import { isLocale, type Locale } from '../locales/languages'
import { figuresIn } from './markdown/figures'
import { sectionsIn, type Section } from './markdown/sections'
import { citedWorks } from './markdown/sourceNotes'
import { borderSchema, type Border } from './schemas/border'
import { briefSchema, type Brief } from './schemas/brief'
import { cardsSchema, type Cards } from './schemas/cards'
import { changesSchema, type Change } from './schemas/changes'
import { checkResultSchema, stageSchema, type CheckResult, type Stage } from './schemas/checklist'
import { bibliographySchema, type Work } from './schemas/bibliography'
import { contactSchema, type Contact } from './schemas/contact'
import { articleSchema, countrySchema, pageSchema, type ArticleFrontMatter, type CountryFrontMatter, type PageFrontMatter } from './schemas/document'
import { figureSchema, type FigureData } from './schemas/figure'
import { offerSignsSchema, type OfferSigns } from './schemas/offerSigns'
import { searchWordsSchema, type SearchWords } from './schemas/searchWords'
import { checked } from './schemas/sentences'
import { wordsSchema, type WordList } from './schemas/words'

/*
 * The only door to the content: nothing else imports what contentlayer generates, so that
 * contentlayer can be replaced without touching a page.
 */

type Text = {
  slug: string
  locale: Locale
  /** Compiled Markdown, run by components/text/Markdown.tsx. */
  code: string
  /** Ids of the works the text cites, in the order of their numbers. */
  cites: string[]
  /** Ids of the figures the text shows. */
  figures: string[]
  /** Minutes it takes to read. */
  minutes: number
  /** The words before the first heading, without markup. */
  opening: string
  /** The sections with their ids, their words without markup. */
  sections: Section[]
}

export type Article = ArticleFrontMatter & Text
export type Page = PageFrontMatter & Text
export type Country = CountryFrontMatter & Text

function withoutGeneratedFields(document: object): Record<string, unknown> {
  const generated = new Set(['_id', '_raw', 'type', 'body'])
  return Object.fromEntries(
    Object.entries(document)
      .filter(([key, value]) => !generated.has(key) && value !== undefined)
      .map(([key, value]) => [key, Array.isArray(value) ? value.map(withoutTypeNames) : withoutTypeNames(value)]),
  )
}

/** Contentlayer adds its own type names to nested data, which the schemas do not know. */
function withoutTypeNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTypeNames)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'type' && key !== '_id' && key !== '_raw')
      .map(([key, inner]) => [key, withoutTypeNames(inner)]),
  )
}

function textOf(document: GeneratedArticle | GeneratedPage | GeneratedCountry): Text {
  const [, slug = '', file = ''] = document._raw.flattenedPath.split('/')
  if (!isLocale(file)) {
    throw new Error(`content/${document._raw.sourceFilePath}: "${file}" is not a language of locales/languages.json; rename the file.`)
  }
  const { code, raw } = document.body
  return { slug, locale: file, code, cites: citedWorks(raw), figures: figuresIn(raw), minutes: readingMinutes(plainTextOfMdx(raw)), ...sectionsIn(raw) }
}

const articles: Article[] = allArticles
  .map((document) => ({
    ...checked(`content/${document._raw.sourceFilePath}`, articleSchema, withoutGeneratedFields(document)),
    ...textOf(document),
  }))
  .sort((one, other) => one.order - other.order)

const pages: Page[] = allPages.map((document) => ({
  ...checked(`content/${document._raw.sourceFilePath}`, pageSchema, withoutGeneratedFields(document)),
  ...textOf(document),
}))

const countries: Country[] = allCountries
  .map((document) => ({
    ...checked(`content/${document._raw.sourceFilePath}`, countrySchema, withoutGeneratedFields(document)),
    ...textOf(document),
  }))
  .sort((one, other) => one.order - other.order)

/** The checklists by stage, in the order of a journey. */
export const stages: Stage[] = allStages
  .map((document) => checked(`content/${document._raw.sourceFilePath}`, stageSchema, withoutGeneratedFields(document)))
  .sort((one, other) => one.order - other.order)

/** The words of the results of the checklists. */
export const checkResult: CheckResult = checked('content/check-result.yaml', checkResultSchema, withoutGeneratedFields(generatedCheckResult))

/** What readers are told about the signs of an advert. */
export const offerSigns: OfferSigns = checked('content/offer-signs.yaml', offerSignsSchema, withoutGeneratedFields(offerSignList))

/** Headlines and numbers of what people print. */
export const cards: Cards = checked('content/cards.yaml', cardsSchema, withoutGeneratedFields(cardList))

/** What to save and know before leaving, one a country, in the order of their pages. */
export const borders: Border[] = allBorders
  .map((document) => ({
    country: document._raw.flattenedPath.replace('border/', ''),
    ...checked(`content/${document._raw.sourceFilePath}`, borderSchema, withoutGeneratedFields(document)),
  }))
  .sort((one, other) => one.order - other.order)

function toContact(document: GeneratedContact): Contact {
  const id = document._raw.flattenedPath.replace('contacts/', '')
  return { id, ...checked(`content/${document._raw.sourceFilePath}`, contactSchema, withoutGeneratedFields(document)) }
}

const contacts = new Map(allContacts.map(toContact).map((contact) => [contact.id, contact]))

const figures = new Map<string, FigureData>(
  allFigures.map((document) => [
    document._raw.flattenedPath.replace('figures/', ''),
    checked(`content/${document._raw.sourceFilePath}`, figureSchema, withoutGeneratedFields(document)),
  ]),
)

const works: Work[] = checked('content/sources.yaml', bibliographySchema, { works: generatedBibliography.works }).works

/** The claims of the policy brief and what became of each, in the order of the brief. */
export const brief: Brief = checked('content/brief.yaml', briefSchema, withoutGeneratedFields(generatedBrief))

/** The terms of the site, in the order of the file. */
export const words: WordList = checked('content/words.yaml', wordsSchema, withoutGeneratedFields(wordList))

/** What readers type into the search and where it leads them. */
export const searchWords: SearchWords = checked('content/search-words.yaml', searchWordsSchema, withoutGeneratedFields(searchWordList))

/** What has changed on the site, newest first. */
export const changes: Change[] = checked('content/changes.yaml', changesSchema, { changes: changeLog.changes }).changes.toSorted(
  (one, other) => other.date.localeCompare(one.date),
)

export function articlesIn(locale: Locale): Article[] {
  return articles.filter((article) => article.locale === locale)
}

/** Slugs of all articles, each once. */
export function articleSlugs(): string[] {
  return [...new Set(articles.map((article) => article.slug))]
}

export function findArticle(locale: Locale, slug: string): Article | undefined {
  return articlesIn(locale).find((article) => article.slug === slug)
}

export function countriesIn(locale: Locale): Country[] {
  return countries.filter((country) => country.locale === locale)
}

/** Codes of all countries that have a page, each once. */
export function countrySlugs(): string[] {
  return [...new Set(countries.map(({ slug }) => slug))]
}

export function findCountry(locale: Locale, slug: string): Country | undefined {
  return countriesIn(locale).find((country) => country.slug === slug)
}

/** @throws Error when there is no checklist for this stage */
export function findStage(slug: string): Stage {
  const stage = stages.find((one) => one.slug === slug)
  if (!stage) throw new Error(`content/checklist/${slug}.yaml does not exist; write it.`)
  return stage
}

export function pagesIn(locale: Locale): Page[] {
  return pages.filter((page) => page.locale === locale)
}

/** @throws Error when the page does not exist in this language */
export function findPage(locale: Locale, slug: string): Page {
  const page = pages.find((one) => one.locale === locale && one.slug === slug)
  if (!page) throw new Error(`content/pages/${slug}/${locale}.mdx does not exist; write it.`)
  return page
}

export function findBorder(country: string): Border | undefined {
  return borders.find((border) => border.country === country)
}

/** Contacts that readers may see, in the order of their ids. */
export function contactsShown(): Contact[] {
  return [...contacts.values()].filter(({ status }) => status !== 'unconfirmed')
}

/** Codes of all countries that have contacts of their own, Kyrgyzstan first, then by number of contacts. */
export function contactCountries(): string[] {
  const counts = new Map<string, number>()
  for (const { country } of contactsShown()) counts.set(country, (counts.get(country) ?? 0) + 1)
  const weight = (country: string) => (country === 'kg' ? Infinity : (counts.get(country) ?? 0))
  return [...counts.keys()].sort((one, other) => weight(other) - weight(one) || one.localeCompare(other))
}

/** Contacts for somebody in this country: its own first, then those that serve it from elsewhere. */
export function contactsIn(country: string): Contact[] {
  const shown = contactsShown()
  return [...shown.filter((contact) => contact.country === country), ...shown.filter(({ alsoFor }) => alsoFor.includes(country))]
}

/** @throws Error when no contact has this id */
export function findContact(id: string): Contact {
  const contact = contacts.get(id)
  if (!contact) throw new Error(`No contact has the id "${id}"; write content/contacts/${id}.yaml or correct the id.`)
  return contact
}

/** @throws Error when no figure has this id */
export function findFigure(id: string): FigureData {
  const figure = figures.get(id)
  if (!figure) throw new Error(`No figure has the id "${id}"; write content/figures/${id}.yaml or correct the id.`)
  return figure
}

/** @throws Error when no work has this id */
export function findWork(id: string): Work {
  const work = works.find((one) => one.id === id)
  if (!work) throw new Error(`No work in content/sources.yaml has the id "${id}"; add it or correct the footnote.`)
  return work
}

/** True when a text is wrong as soon as a law changes, since it cites one. */
export function citesLaw({ cites }: Pick<Text, 'cites'>): boolean {
  return cites.some((id) => findWork(id).isLaw)
}

/** Every work that some text, chart or claim of the site cites, in the order of the bibliography. */
export function citedBibliography(): Work[] {
  const cited = new Set([
    ...articles.flatMap((article) => article.cites),
    ...pages.flatMap((page) => page.cites),
    ...countries.flatMap((country) => country.cites),
    ...stages.flatMap((stage) => stage.items).flatMap((item) => item.sources),
    ...borders.flatMap((border) => border.know).flatMap((line) => line.sources),
    ...brief.claims.flatMap((claim) => [...claim.notes, ...claim.sources]),
    ...[...articles, ...pages, ...countries].flatMap((text) => text.figures).flatMap((id) => findFigure(id).sources),
  ])
  return works.filter((work) => cited.has(work.id))
}
