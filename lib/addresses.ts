import type { Locale } from '../locales/languages'

/*
 * The one place that knows the addresses of the site. They are a promise to everybody
 * who links here, prints them or learns them by heart: they never change.
 */

/** Pages without a part that varies. All stand under /{language}/ and end with a slash. */
export const pageAddresses = {
  home: '/',
  help: '/help/',
  contacts: '/contacts/',
  /** Sheets and cards with numbers, to print. */
  cards: '/contacts/cards/',
  check: '/check/',
  checkList: '/check/list/',
  checkOffer: '/check/offer/',
  checkAgency: '/check/agency/',
  checkFamily: '/check/family/',
  checkPractice: '/check/practice/',
  checkPlan: '/check/plan/',
  countries: '/check/countries/',
  learn: '/learn/',
  words: '/learn/words/',
  quiz: '/quiz/',
  teach: '/teach/',
  share: '/share/',
  search: '/search/',
  safety: '/safety/',
  about: '/about/',
  sources: '/about/sources/',
  changes: '/about/changes/',
  brief: '/about/brief/',
  data: '/about/data/',
} as const

/** Path of a page below its language, such as "/help/". */
export type PageAddress = `/${string}/` | '/'

/** Pages that exist already; links to the others are not shown. */
const existing: ReadonlySet<PageAddress> = new Set<PageAddress>([
  pageAddresses.home,
  pageAddresses.help,
  pageAddresses.contacts,
  pageAddresses.check,
  pageAddresses.checkList,
  pageAddresses.checkOffer,
  pageAddresses.checkAgency,
  pageAddresses.checkFamily,
  pageAddresses.checkPractice,
  pageAddresses.checkPlan,
  pageAddresses.countries,
  pageAddresses.learn,
  pageAddresses.words,
  pageAddresses.safety,
  pageAddresses.about,
  pageAddresses.sources,
  pageAddresses.brief,
  pageAddresses.changes,
])

/** True when the page has been built, so that a link to it may be shown. */
export function pageExists(address: PageAddress): boolean {
  return existing.has(address)
}

/** All pages that exist and have a fixed address. */
export function existingPages(): PageAddress[] {
  return [...existing]
}

/** Pages of which there are many. All stand under /{language}/, like those above. */
export const addressOf = {
  article: (slug: string): PageAddress => `/learn/${slug}/`,
  contactsIn: (country: string): PageAddress => `/contacts/${country}/`,
  contact: (country: string, id: string): PageAddress => `/contacts/${country}/${id}/`,
  /** One sheet or one kind of card: "sheet", "wallet", "strip". */
  cards: (kind: string): PageAddress => `/contacts/cards/${kind}/`,
  /** What to save and write down before leaving for a country. */
  border: (country: string): PageAddress => `/contacts/border/${country}/`,
  stage: (slug: string): PageAddress => `/check/list/${slug}/`,
  tickList: (stage: string): PageAddress => `/check/list/${stage}/all/`,
  countryCheck: (country: string): PageAddress => `/check/countries/${country}/`,
  story: (slug: string): PageAddress => `/stories/${slug}/`,
  lesson: (slug: string): PageAddress => `/teach/${slug}/`,
  slides: (slug: string): PageAddress => `/teach/${slug}/slides/`,
}

/** Where a text of content/pages stands: those of the check lie below it. */
export function addressOfPage(slug: string): PageAddress {
  if (slug === 'agency') return pageAddresses.checkAgency
  return slug === 'family' ? pageAddresses.checkFamily : `/${slug}/`
}

/** Addresses that do not stand under a language. */
export const siteAddresses = {
  /** Where the reader chooses a language. */
  chooser: '/',
  /** Cards that other sites may frame; the language and the page follow. */
  embed: '/embed/',
  /** Open data. */
  data: '/data/',
  /** Preview pictures. */
  previews: '/og/',
} as const

/** Files that are not pages. */
export const fileOf = {
  /** One contact, or all of a country, for the address book of a phone. */
  vcard: (locale: Locale, name: string) => `/data/${locale}/${name}.vcf`,
  /** What has changed, for feed readers. */
  feed: (locale: Locale) => `/${locale}/feed.xml`,
  /** The most needed pages in one file, to pass on. */
  edition: (locale: Locale) => `/data/aman-bol-${locale}.html`,
  /** The worker that keeps pages on the phone of a reader who asked for it. */
  offlineWorker: (locale: Locale): `/${string}` => `/offline-${locale}.js`,
  contactsJson: '/data/contacts.json',
  contactsCsv: '/data/contacts.csv',
  contactsSchema: '/data/contacts.schema.json',
} as const

/** Address with its language: `localeAddress('ky', '/help/')` is "/ky/help/". */
export function localeAddress(locale: Locale, address: PageAddress): PageAddress {
  return `/${locale}${address}`
}
