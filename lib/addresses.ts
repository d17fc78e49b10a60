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
  pageAddresses.cards,
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
  pageAddresses.share,
  pageAddresses.search,
  pageAddresses.safety,
  pageAddresses.about,
  pageAddresses.sources,
  pageAddresses.brief,
  pageAddresses.changes,
  pageAddresses.data,
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
  /** The code that puts the numbers of a country on another site. */
  shareCountry: (country: string): PageAddress => `/share/${country}/`,
}

/** Where a text of content/pages stands: those of the check and on the data lie below another page. */
export function addressOfPage(slug: string): PageAddress {
  if (slug === 'agency') return pageAddresses.checkAgency
  if (slug === 'data') return pageAddresses.data
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
  /** Pictures: those of previews, and sheets for the gallery of a phone. */
  previews: '/og/',
} as const

/** Cards that other sites may frame. These addresses carry their language themselves. */
export const embedOf = {
  /** Countries to choose from. */
  contacts: (locale: Locale) => `${siteAddresses.embed}${locale}/contacts/`,
  contactsIn: (locale: Locale, country: string) => `${siteAddresses.embed}${locale}/contacts/${country}/`,
  /** Whom to call at once. */
  help: (locale: Locale) => `${siteAddresses.embed}${locale}/help/`,
} as const

/** True for a card, which is the only kind of page that other sites may frame. */
export function isEmbed(address: string): boolean {
  return address.startsWith(siteAddresses.embed)
}

/** Files that are not pages. */
export const fileOf = {
  /** One contact, or all of a country, for the address book of a phone. */
  vcard: (locale: Locale, name: string) => `/data/${locale}/${name}.vcf`,
  /** What to save before leaving for a country, as a picture for the gallery of a phone. */
  borderPicture: (locale: Locale, country: string) => `/og/${locale}/border-${country}.png`,
  /** What has changed, for feed readers. */
  feed: (locale: Locale) => `/${locale}/feed.xml` as const,
  /** What can be found in this language. */
  searchIndex: (locale: Locale) => `/data/search/${locale}.js`,
  contactsJson: '/data/contacts.json',
  contactsCsv: '/data/contacts.csv',
  contactsSchema: '/data/contacts.schema.json',
} as const

/** Address with its language: `localeAddress('ky', '/help/')` is "/ky/help/". */
export function localeAddress(locale: Locale, address: PageAddress): PageAddress {
  return `/${locale}${address}`
}
