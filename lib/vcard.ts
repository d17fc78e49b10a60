import type { Contact, Phone } from '../content/schemas/contact'

/*
 * Cards for the address book of a phone, in the oldest form that every phone reads: vCard 3.0
 * (RFC 2426). They are made at build, so that saving a number needs no script.
 */

/** The words of a card, in its language. */
export type CardWords = {
  name: string
  /** Name of the country in which the contact works. */
  country: string
  /** Who runs it; left out where its name would tell too much. */
  operator?: string
  /** Sentences under the numbers: what each is for, how sure we are, when it was checked. */
  note: string[]
  /** What each number is for, in the order of the numbers; empty where there is nothing to say. */
  labels: string[]
  /** Page on which the contact stands. */
  url: string
}

/** Longest line in octets, without its line break. */
const lineLimit = 75

/** Marks that mean something in a vCard and so must be written differently inside a text. */
function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll(/\r?\n/g, '\\n').replaceAll(/[;,]/g, '\\$&')
}

/** Breaks a line that is too long into several; the further ones start with a space. No letter is broken. */
export function foldLine(line: string): string {
  const folded: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > lineLimit) {
      folded.push(part)
      part = ' '
      octets = 1
    }
    part += character
    octets += size
  }
  return [...folded, part].join('\r\n')
}

/** True when a name tells the country, in full or in brackets: "(United Arab Emirates)" tells "UAE". */
function tellsCountry(name: string, country: string): boolean {
  const [, inBrackets = ''] = /\(([^()]*)\)$/.exec(name) ?? []
  const initials = inBrackets.split(/[\s-]+/).map((word) => word.charAt(0))
  return name.includes(country) || initials.join('') === country
}

/**
 * The name under which a contact stands in an address book. A short number is the same in many
 * countries, so its name always tells the country.
 */
export function cardName({ phones }: Pick<Contact, 'phones'>, { name, country }: Pick<CardWords, 'name' | 'country'>): string {
  const isShort = phones.some(({ e164 }) => e164 === null)
  return isShort && !tellsCountry(name, country) ? `${name} (${country})` : name
}

/** What a phone dials: the international form where there is one. */
function dialled({ local, e164 }: Phone): string {
  return e164 ?? local.replaceAll(/\D/g, '')
}

/** A label on a number needs a group of its own; phones that know no labels still read the number. */
function numberLines(phone: Phone, label: string, index: number): string[] {
  if (label === '') return [`TEL;TYPE=VOICE:${dialled(phone)}`]
  const group = `item${index + 1}`
  return [`${group}.TEL;TYPE=VOICE:${dialled(phone)}`, `${group}.X-ABLabel:${escaped(label)}`]
}

/** True when a contact has a number that may be called, and so a card. */
export function hasCard({ phones, status }: Pick<Contact, 'phones' | 'status'>): boolean {
  return phones.length > 0 && ['confirmed', 'published', 'to-confirm'].includes(status)
}

/** Countries that have a card of all their contacts, in the order of the alphabet. */
export function cardCountries(contacts: Pick<Contact, 'phones' | 'status' | 'country' | 'alsoFor'>[]): string[] {
  return [...new Set(contacts.filter(hasCard).flatMap(({ country, alsoFor }) => [country, ...alsoFor]))].sort()
}

/** Contacts with a card that somebody in a country needs. */
export function cardsFor<Some extends Pick<Contact, 'phones' | 'status' | 'country' | 'alsoFor'>>(country: string, contacts: Some[]): Some[] {
  return contacts.filter((contact) => hasCard(contact) && (contact.country === country || contact.alsoFor.includes(country)))
}

/**
 * The card of one contact.
 *
 * @throws Error when the contact has no number that may be called
 */
export function vcard(contact: Contact, words: CardWords): string {
  if (!hasCard(contact)) throw new Error(`The contact "${contact.id}" has no number that may be called, and so no card; leave it out.`)
  const name = cardName(contact, words)
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escaped(name)}`,
    // The form asks for a family name; an office has none, so its whole name stands there.
    `N:${escaped(name)};;;;`,
    ...(words.operator ? [`ORG:${escaped(words.operator)}`] : []),
    ...contact.phones.flatMap((phone, index) => numberLines(phone, words.labels[index] ?? '', index)),
    `NOTE:${escaped(words.note.join('\n'))}`,
    `URL:${words.url}`,
    // Saving the card again replaces the old one on phones that know this.
    `UID:aman-bol-${contact.id}`,
    `REV:${contact.checkedOn}T00:00:00Z`,
    'END:VCARD',
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}
