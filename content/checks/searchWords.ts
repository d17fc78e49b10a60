import { addressOf, addressOfPage, existingPages, pageAddresses } from '../../lib/addresses'
import { foldForSearch } from '../../lib/search/fold'
import { locales } from '../../locales/languages'
import { sectionsIn } from '../markdown/sections'
import { briefSchema } from '../schemas/brief'
import { stageSlugs } from '../schemas/checklist'
import { searchWordsSchema } from '../schemas/searchWords'
import { contentFaults } from '../schemas/sentences'
import { wordsSchema } from '../schemas/words'
import type { RawContent, RawDocument } from './readContent'

const addressOfDocument = {
  articles: addressOf.article,
  pages: addressOfPage,
  countries: addressOf.countryCheck,
}

function addressesOf({ kind, slug, body }: RawDocument): string[] {
  const address = addressOfDocument[kind](slug)
  return [address, ...sectionsIn(body).sections.map(({ id }) => `${address}#${id}`)]
}

/** Everything a search can lead to, without its language. */
function searchableAddresses(content: RawContent): Set<string> {
  const contacts = content.contacts
    .filter(({ data }) => (data as { status?: unknown } | undefined)?.status !== 'unconfirmed')
    .map(({ id, data }) => ({ id, country: String((data as { country?: unknown } | undefined)?.country) }))
  const words = wordsSchema.safeParse(content.words.data)
  const brief = briefSchema.safeParse(content.brief.data)
  return new Set<string>([
    ...existingPages(),
    pageAddresses.contacts,
    ...stageSlugs.map(addressOf.stage),
    ...content.documents.flatMap(addressesOf),
    ...contacts.map(({ id, country }) => addressOf.contact(country, id)),
    ...contacts.map(({ country }) => addressOf.contactsIn(country)),
    ...(words.data?.terms ?? []).map(({ id }) => `${pageAddresses.words}#${id}`),
    ...(brief.data?.claims ?? []).map(({ id }) => `${pageAddresses.brief}#${id}`),
  ])
}

/** Words of the search: their fields, pages that do not exist, and phrases that stand there twice. */
export function searchWordsFaults(content: RawContent): string[] {
  const { file, data } = content.searchWords
  const faults = contentFaults(file, searchWordsSchema, data)
  if (faults.length > 0) return faults

  const addresses = searchableAddresses(content)
  const { topics, ignored } = searchWordsSchema.parse(data)
  return topics.flatMap(({ id, pages, phrases }) => [
    ...pages
      .filter((page) => !addresses.has(page))
      .map((page) => `${file}: the topic "${id}" leads to "${page}", which does not exist; correct the address.`),
    ...locales.flatMap((locale) =>
      phrases[locale]
        .filter((phrase, index) => phrases[locale].indexOf(phrase) !== index)
        .map((phrase) => `${file}: the topic "${id}" says "${phrase}" twice in "${locale}"; remove one.`),
    ),
    ...locales.flatMap((locale) => {
      const silent = new Set(ignored[locale].map(foldForSearch))
      return phrases[locale]
        .filter((phrase) => foldForSearch(phrase).split(' ').every((word) => silent.has(word)))
        .map((phrase) => `${file}: the topic "${id}" says "${phrase}" in "${locale}", of which every word is ignored; add a word that says something.`)
    }),
  ])
}
