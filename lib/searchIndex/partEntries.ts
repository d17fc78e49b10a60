import { articlesIn, brief, contactsShown, countriesIn, findPage, pagesIn, searchWords, words } from '@/content'
import type { Section } from '@/content/markdown/sections'
import type { Contact } from '@/content/schemas/contact'
import { addressOf, addressOfPage, localeAddress, pageAddresses, type PageAddress } from '@/lib/addresses'
import type { SearchEntry, SearchKind } from '@/lib/search/searchIndex'
import { locales, type Locale } from '@/locales/languages'

import { furtherStems, shorten } from './shorten'

/* Letters shown, and stems kept beside them: together they decide the size of the file. */
const shown = 130
const furtherOfSection = 16

const kindOfPage: Record<string, SearchKind> = { help: 'help', agency: 'check', family: 'check' }

function sectionEntries(locale: Locale, kind: SearchKind, address: PageAddress, page: string, sections: Section[]): SearchEntry[] {
  return sections.map(({ id, heading, text }) => ({
    kind,
    address: `${localeAddress(locale, address)}#${id}`,
    title: heading,
    page,
    text: shorten(text, shown),
    more: furtherStems(locale, text, `${heading} ${page} ${shorten(text, shown)}`, furtherOfSection),
  }))
}

/** The section "What you can do now" is the same everywhere and says little about its page. */
function ownSections(sections: Section[]): Section[] {
  return sections.filter(({ id }) => id !== 'now' && id !== 'unknown')
}

/** The sections of all texts, so that a result leads to the place itself. */
export function textEntries(locale: Locale, nameOf: (slug: string) => string): SearchEntry[] {
  return [
    ...pagesIn(locale).flatMap(({ slug }) => sectionEntries(locale, kindOfPage[slug] ?? 'about', addressOfPage(slug), nameOf(slug), findPage(locale, slug).sections)),
    ...countriesIn(locale).flatMap(({ slug, title, sections }) => sectionEntries(locale, 'country', addressOf.countryCheck(slug), title, ownSections(sections))),
    ...articlesIn(locale).flatMap(({ slug, heading, sections }) => sectionEntries(locale, 'learn', addressOf.article(slug), heading, ownSections(sections))),
  ]
}

function digitsOf({ phones }: Contact): string[] {
  return phones.flatMap(({ local, e164 }) => [local, e164 ?? '']).map((number) => number.replace(/\D/g, ''))
}

/** Everybody who can be called or visited; found by name, kind, place and number. */
export function contactEntries(locale: Locale, countryName: (code: string) => string): SearchEntry[] {
  return contactsShown().map((contact) => {
    const { id, country, alsoFor, types, city, shortName, name, description } = contact
    const places = [country, ...alsoFor].flatMap((code) => [countryName(code), ...(searchWords.countries[code]?.[locale] ?? [])])
    const kinds = types.flatMap((type) => searchWords.contactTypes[type]?.[locale] ?? [])
    const text = shorten(description[locale], shown)
    const others = [shortName?.[locale], city?.[locale], ...kinds, ...places, description[locale]].join(' ')
    return {
      kind: 'contact',
      address: localeAddress(locale, addressOf.contact(country, id)),
      title: name[locale],
      page: '',
      text,
      more: [...digitsOf(contact), furtherStems(locale, others, `${name[locale]} ${text}`, 80)].join(' '),
    }
  })
}

/** Terms, found by their name in any language. */
export function wordEntries(locale: Locale): SearchEntry[] {
  return words.terms.map(({ id, word, meaning }) => ({
    kind: 'word',
    address: `${localeAddress(locale, pageAddresses.words)}#${id}`,
    title: word[locale],
    page: '',
    text: shorten(meaning[locale], shown),
    more: locales.filter((other) => other !== locale).map((other) => word[other]).join(' '),
  }))
}

/** The claims of the brief with our answers. */
export function briefEntries(locale: Locale, title: string): SearchEntry[] {
  return brief.claims.map(({ id, claim, answer }) => ({
    kind: 'about',
    address: `${localeAddress(locale, pageAddresses.brief)}#${id}`,
    title: shorten(claim[locale], 90),
    page: title,
    text: shorten(answer[locale], 90),
    more: '',
  }))
}
