import { getTranslations } from 'next-intl/server'

import { articlesIn, borders, brief, contactsShown, countriesIn, findPage, offerSigns, searchWords, stages, words as wordList } from '@/content'
import { addressOf, addressOfPage, localeAddress, pageAddresses, type PageAddress } from '@/lib/addresses'
import type { SearchEntry, SearchKind } from '@/lib/search/searchIndex'
import type { Locale } from '@/locales/languages'

import { furtherStems } from './shorten'

type PageWords = { title: string; text: string; all?: string }

/** Stems of a page beside its title and description. */
const furtherOfPage = 60

/**
 * Every page that can be found as a whole, in the order in which the list of pages shows them.
 * Whoever adds a page adds it here.
 */
export async function pageEntries(locale: Locale): Promise<SearchEntry[]> {
  const names = await getTranslations({ locale, namespace: 'pages' })
  const search = await getTranslations({ locale, namespace: 'search' })
  const check = await getTranslations({ locale, namespace: 'check' })
  const learn = await getTranslations({ locale, namespace: 'learn' })
  const sources = await getTranslations({ locale, namespace: 'sources' })
  const wordPage = await getTranslations({ locale, namespace: 'words' })
  const briefPage = await getTranslations({ locale, namespace: 'brief' })
  const changes = await getTranslations({ locale, namespace: 'changes' })
  const cards = await getTranslations({ locale, namespace: 'cards' })
  const border = await getTranslations({ locale, namespace: 'border' })
  const share = await getTranslations({ locale, namespace: 'share' })
  const countries = await getTranslations({ locale, namespace: 'countries' })

  const entry = (kind: SearchKind, address: PageAddress, { title, text, all = '' }: PageWords): SearchEntry => ({
    kind,
    address: localeAddress(locale, address),
    title,
    page: '',
    text,
    more: furtherStems(locale, all, `${title} ${text}`, furtherOfPage),
  })
  const page = (kind: SearchKind, slug: string, title: string) => {
    const { opening, description } = findPage(locale, slug)
    return entry(kind, addressOfPage(slug), { title, text: description, all: opening })
  }
  const tool = (address: PageAddress, name: 'offer' | 'agency' | 'family' | 'practice' | 'plan', all = '') =>
    entry('check', address, { title: check(`${name}Name`), text: check(`${name}Text`), all })

  const contactCountries = [...new Set(contactsShown().map(({ country }) => country))]
  const countryName = (code: string) => countries(code as Parameters<typeof countries>[0])

  return [
    page('help', 'help', names('help')),
    entry('contact', pageAddresses.contacts, { title: search('contacts'), text: search('contactsText') }),
    ...contactCountries.map((code) =>
      entry('contact', addressOf.contactsIn(code), {
        title: search('contactsIn', { country: countryName(code) }),
        text: contactsShown().filter(({ country }) => country === code).map(({ shortName, name }) => (shortName ?? name)[locale]).join(', '),
        all: searchWords.countries[code]?.[locale].join(' ') ?? '',
      }),
    ),

    entry('check', pageAddresses.check, { title: check('title'), text: check('lead') }),
    tool(pageAddresses.checkOffer, 'offer', offerSigns.signs.map(({ name }) => name[locale]).join(' ')),
    tool(pageAddresses.checkAgency, 'agency', findPage(locale, 'agency').opening),
    tool(pageAddresses.checkFamily, 'family', findPage(locale, 'family').opening),
    entry('check', pageAddresses.checkList, { title: check('questions'), text: check('questionsLead') }),
    ...stages.map((stage) =>
      entry('check', addressOf.stage(stage.slug), {
        title: stage.title[locale],
        text: stage.lead[locale],
        all: stage.items.map(({ question }) => question[locale]).join(' '),
      }),
    ),
    tool(pageAddresses.checkPlan, 'plan'),
    tool(pageAddresses.checkPractice, 'practice'),
    entry('country', pageAddresses.countries, { title: check('countriesName'), text: check('countriesText') }),
    ...countriesIn(locale).map(({ slug, title, description, opening }) =>
      entry('country', addressOf.countryCheck(slug), { title, text: description, all: `${searchWords.countries[slug]?.[locale].join(' ') ?? ''} ${opening}` }),
    ),

    entry('learn', pageAddresses.learn, { title: learn('title'), text: learn('description') }),
    ...articlesIn(locale).map(({ slug, heading, description, keyPoints, opening }) =>
      entry('learn', addressOf.article(slug), { title: heading, text: description, all: `${keyPoints.join(' ')} ${opening}` }),
    ),
    entry('learn', pageAddresses.words, { title: wordPage('title'), text: wordPage('lead', { count: wordList.terms.length }) }),

    entry('contact', pageAddresses.cards, { title: cards('title'), text: cards('description') }),
    ...borders.map(({ country, heading }) =>
      entry('contact', addressOf.border(country), { title: heading[locale], text: border('description') }),
    ),

    page('about', 'safety', names('safety')),
    page('about', 'about', names('about')),
    entry('about', pageAddresses.share, { title: share('heading'), text: share('description') }),
    page('about', 'data', findPage(locale, 'data').title),
    entry('about', pageAddresses.sources, { title: sources('title'), text: sources('description') }),
    entry('about', pageAddresses.changes, { title: changes('title'), text: changes('description') }),
    entry('about', pageAddresses.brief, { title: briefPage('title'), text: briefPage('lead', { count: brief.claims.length }) }),
  ]
}
