import type { Contact, ContactStatus } from '../content/schemas/contact'

/* Which numbers stand on a card that other sites frame, and in which order. */

/** What somebody needs first comes first; an office that may ask for papers comes last. */
const typesByNeed: readonly Contact['types'][number][] = [
  'emergency',
  'trafficking',
  'child',
  'police',
  'consular',
  'labour',
  'legal',
  'psychological',
  'shelter',
  'ngo',
  'migration',
]

/** From the surest to the least sure. */
const statusesBySureness: readonly ContactStatus[] = ['confirmed', 'published', 'to-confirm', 'organisation', 'unconfirmed']

/** Statuses that may stand where somebody stakes their life on a number. */
const emergencyStatuses: readonly ContactStatus[] = ['confirmed', 'published']

function needOf({ types }: Contact): number {
  return Math.min(...types.map((type) => typesByNeed.indexOf(type)))
}

function hasNumber({ phones, status }: Contact): boolean {
  return phones.length > 0 && status !== 'unconfirmed'
}

/** Place of an id in a list; behind it when the list does not name it. */
function placeIn(list: string[], id: string): number {
  return list.includes(id) ? list.indexOf(id) : list.length
}

/**
 * Contacts with a number that somebody in this country can use, its own first.
 *
 * @param first ids of those that stand before all others
 */
export function contactsToCall(contacts: Contact[], country: string, first: string[] = []): Contact[] {
  return contacts
    .filter((contact) => hasNumber(contact) && (contact.country === country || contact.alsoFor.includes(country)))
    .sort(
      (one, other) =>
        placeIn(first, one.id) - placeIn(first, other.id) ||
        Number(one.country !== country) - Number(other.country !== country) ||
        needOf(one) - needOf(other) ||
        statusesBySureness.indexOf(one.status) - statusesBySureness.indexOf(other.status),
    )
}

/**
 * Codes of all countries in which there is somebody to call.
 *
 * @param order codes in the order they are to be offered; others follow behind
 */
export function countriesToCall(contacts: Contact[], order: string[]): string[] {
  const found = new Set(contacts.filter(hasNumber).flatMap(({ country, alsoFor }) => [country, ...alsoFor]))
  return [...order.filter((code) => found.delete(code)), ...[...found].sort()]
}

/** Those of the contacts that may stand on an emergency page. */
export function sureContacts(contacts: Contact[]): Contact[] {
  return contacts.filter((contact) => hasNumber(contact) && emergencyStatuses.includes(contact.status))
}

/** Emergency numbers of these countries that may stand on an emergency page, in the order of the countries. */
export function emergencyNumbers(contacts: Contact[], countries: string[]): Contact[] {
  const sure = sureContacts(contacts).filter(({ types }) => types.includes('emergency'))
  return countries.flatMap((code) => sure.filter(({ country }) => country === code))
}

/** The day before which none of the contacts was checked. */
export function earliestCheck(contacts: Contact[]): string {
  return contacts.map(({ checkedOn }) => checkedOn).sort()[0] ?? ''
}

/** The day by which the first of the contacts must be checked again. */
export function earliestDue(contacts: Contact[]): string {
  return contacts.map(({ dueOn }) => dueOn).sort()[0] ?? ''
}
