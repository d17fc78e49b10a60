import { describe, expect, it } from 'vitest'

import { readContent, type RawDocument } from '../../content/checks/readContent'
import { formatDate } from '../../lib/formats'
import { plainTextOfMdx } from '../../lib/kyrgyz/plainText'
import { countWords, meanSentenceLength } from '../../lib/sentenceLength'
import type { Locale } from '../../locales/languages'

/* What the site promises of each article, measured in each language. */

const words = { from: 600, to: 1_100 }
const longestMean: Record<Locale, number> = { ky: 14, ru: 14, en: 16 }

/** Works that are laws, with the day of the edition that was read. */
const editions: Record<string, string> = { 'cc-2025': '2025-07-28', 'cc-2026': '2026-06-11', 'cpc-2025': '2025-08-09' }

const articles = (await readContent('.')).documents
  .filter(({ kind }) => kind === 'articles')
  .map((document) => ({ ...document, locale: document.locale as Locale, name: `${document.slug} (${document.locale})` }))

/** Days of editions that a text relies on without naming them. */
function unnamedEditions(locale: Locale, { body }: Pick<RawDocument, 'body'>): string[] {
  const text = plainTextOfMdx(body).replaceAll('\u00a0', ' ')
  return Object.entries(editions)
    .filter(([work]) => body.includes(`[^${work}]`))
    .map(([, day]) => formatDate(locale, day).replaceAll('\u00a0', ' '))
    .filter((day) => !text.includes(dayWithoutEnding(locale, day)))
}

/** Kyrgyz adds endings to the month («28-июлундагы»), Russian may leave the word for the year out. */
function dayWithoutEnding(locale: Locale, day: string): string {
  if (locale === 'ky') return day.slice(0, -1)
  return locale === 'ru' ? day.replace(/ г\.$/, '') : day
}

describe.each(articles)('$name', (article) => {
  const { locale, source, body } = article

  it('has the length of an article', () => {
    expect(countWords(plainTextOfMdx(source))).toBeGreaterThanOrEqual(words.from)
    expect(countWords(plainTextOfMdx(source))).toBeLessThanOrEqual(words.to)
  })

  it('is written in short sentences', () => {
    expect(meanSentenceLength(plainTextOfMdx(source))).toBeLessThanOrEqual(longestMean[locale])
  })

  it('ends with what can be done now, and with the way to help', () => {
    const [last = ''] = body.split(/^(?=## )/m).slice(-1)
    expect(last).toMatch(/^## .+ \[#now\]\n/)
    expect(last).toMatch(/\]\(\/help\/(#[\w-]+)?\)/)
  })

  it('names the edition of every law it relies on', () => {
    expect(unnamedEditions(locale, article)).toEqual([])
  })
})

describe('the check of editions sees', () => {
  const body = 'Жаза күчөйт.[^cc-2025]'

  it('a law without its edition', () => {
    expect(unnamedEditions('ky', { body })).toEqual(['2025-жылдын 28-июлу'])
  })

  it('the edition with a Kyrgyz ending', () => {
    expect(unnamedEditions('ky', { body: `${body} 2025-жылдын 28-июлундагы редакция.` })).toEqual([])
  })
})
