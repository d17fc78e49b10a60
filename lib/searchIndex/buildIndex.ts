import { getTranslations } from 'next-intl/server'

import { searchWords } from '@/content'
import { localeAddress, type PageAddress } from '@/lib/addresses'
import type { SearchIndex } from '@/lib/search/searchIndex'
import type { Locale } from '@/locales/languages'

import { pageEntries } from './pageEntries'
import { briefEntries, contactEntries, textEntries, wordEntries } from './partEntries'

/**
 * Everything that can be found in a language.
 *
 * @throws Error when the search words lead to something that is not in the index
 */
export async function buildSearchIndex(locale: Locale): Promise<SearchIndex> {
  const pages = await pageEntries(locale)
  const briefPage = await getTranslations({ locale, namespace: 'brief' })
  const names = await getTranslations({ locale, namespace: 'pages' })
  const check = await getTranslations({ locale, namespace: 'check' })
  const countries = await getTranslations({ locale, namespace: 'countries' })
  const pageNames: Record<string, string> = { help: names('help'), safety: names('safety'), about: names('about'), agency: check('agencyName'), family: check('familyName') }

  const entries = [
    ...pages,
    ...contactEntries(locale, (code) => countries(code as Parameters<typeof countries>[0])),
    ...textEntries(locale, (slug) => pageNames[slug] ?? slug),
    ...wordEntries(locale),
    ...briefEntries(locale, briefPage('title')),
  ]
  const places = new Map(entries.map(({ address }, place) => [address, place]))
  const placeOf = (page: string) => {
    const place = places.get(localeAddress(locale, page as PageAddress))
    if (place === undefined) throw new Error(`content/search-words.yaml leads to "${page}", which the search does not know; add it in lib/searchIndex/ or correct the address.`)
    return place
  }
  return {
    language: locale,
    entries,
    topics: searchWords.topics.map((topic) => ({ phrases: topic.phrases[locale], entries: topic.pages.map(placeOf) })),
    ignored: searchWords.ignored[locale],
  }
}
