import type { Contact } from '@/content/schemas/contact'
import { displayNumber, telephoneLink } from '@/lib/phone'
import type { Locale } from '@/locales/languages'

import { isEmbassy, type BorderNumber } from './numbersFor'

/** A number in words: what stands on the sheet and on the picture. */
export type WordedNumber = { href: string; number: string; name: string; facts: string }

/** Words of the interface that the numbers need. */
export type NumberWords = Record<'embassy' | 'emergency' | 'inside' | 'anywhere' | BorderNumber['status'], string>

function ownName(locale: Locale, contact: Contact, words: NumberWords): string {
  if (isEmbassy(contact)) return words.embassy
  // Its short name is that of the country, which the heading says already.
  if (contact.types[0] === 'emergency') return words.emergency
  return (contact.shortName ?? contact.name)[locale]
}

function nameOf(locale: Locale, { contact, phone }: BorderNumber, words: NumberWords): string {
  const severalPhones = contact.phones.length > 1
  const name = [ownName(locale, contact, words), severalPhones && phone.label?.[locale]].filter(Boolean).join(', ')
  // Short names begin small, since elsewhere they follow a number.
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** Puts a number into words: whom it reaches, from where, and how sure it is. */
export function wordedNumber(locale: Locale, number: BorderNumber, words: NumberWords): WordedNumber {
  const { phone, status } = number
  return {
    href: telephoneLink(phone),
    number: displayNumber(phone),
    name: nameOf(locale, number, words),
    facts: `${phone.callableFrom === 'inside' ? words.inside : words.anywhere} · ${words[status]}`,
  }
}
