import type { Border } from '@/content/schemas/border'
import type { Contact, ContactStatus, Phone } from '@/content/schemas/contact'
import { telephoneLink } from '@/lib/phone'

/** Answers from anywhere: stands on every sheet. */
const consularLine = 'kg-mfa-consular'

/** More numbers than this leave no room on the paper and are hard to choose from. */
const mostNumbers = 6
/** Numbers of one contact: the second often belongs to another city. */
const mostOfOne = 2

/** Who is called first by somebody in trouble far from home. */
const urgency = ['emergency', 'consular', 'trafficking', 'labour', 'police', 'migration', 'legal', 'shelter', 'ngo', 'psychological', 'child'] as const

/** A number to take along. */
export type BorderNumber = { contact: Contact; phone: Phone; status: Extract<ContactStatus, 'confirmed' | 'published' | 'to-confirm'> }

function rankOf({ id, types }: Contact): number {
  // Right after the embassy of the country, which is nearer.
  if (id === consularLine) return 1.5
  return Math.min(...types.map((type) => urgency.indexOf(type)))
}

function worksThere({ id, country, alsoFor }: Contact, { contactsOf, country: code }: Border): boolean {
  return id === consularLine || contactsOf.includes(country) || alsoFor.includes(code)
}

/**
 * The numbers that somebody leaving for a country takes along, most urgent first.
 *
 * @param contacts those that readers may see
 */
export function borderNumbers(border: Border, contacts: Contact[]): BorderNumber[] {
  const numbers = contacts
    .filter((contact) => worksThere(contact, border))
    .sort((one, other) => rankOf(one) - rankOf(other))
    .flatMap((contact) => {
      const { status, phones } = contact
      if (status === 'organisation' || status === 'unconfirmed') return []
      return phones.slice(0, mostOfOne).map((phone) => ({ contact, phone, status }))
    })
  // Two contacts may share a number.
  const each = numbers.filter(({ phone }, index) => numbers.findIndex((one) => telephoneLink(one.phone) === telephoneLink(phone)) === index)
  return each.slice(0, mostNumbers)
}

/** Numbers we do not have, so that the reader is asked to find them and write them down. */
export function missingNumbers(numbers: BorderNumber[]): { emergency: boolean; embassy: boolean } {
  return {
    emergency: !numbers.some(({ contact }) => contact.types.includes('emergency')),
    embassy: !numbers.some(({ contact }) => contact.types.includes('consular') && contact.id !== consularLine),
  }
}

/** True for the embassy or a consulate in the country itself. */
export function isEmbassy({ id, types }: Contact): boolean {
  return types.includes('consular') && id !== consularLine
}
