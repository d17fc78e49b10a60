import { contactsShown, countrySlugs } from '@/content'
import type { Contact } from '@/content/schemas/contact'
import { addressOf, pageAddresses, pageExists, type PageAddress } from '@/lib/addresses'
import { contactsToCall, countriesToCall } from '@/lib/cardContacts'

/** Where most readers are, or come from. */
export const homeCountry = 'kg'

/** The same as on the first page of the site. */
export const urgentIds = ['kg-102', 'kg-103', 'kg-111']

/** Whom the card of a country shows, in its order. */
export function cardContacts(country: string): Contact[] {
  return contactsToCall(contactsShown(), country, urgentIds)
}

/** Codes of the countries that have a card: the one of most readers first, then in the order of the checks. */
export function cardCountries(): string[] {
  return countriesToCall(contactsShown(), [homeCountry, ...countrySlugs()])
}

/** The page of the site that says more than the card of a country. */
export function fullPageOf(country: string): PageAddress {
  return pageExists(pageAddresses.contacts) ? addressOf.contactsIn(country) : pageAddresses.help
}
