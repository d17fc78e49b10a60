import Papa from 'papaparse'

import type { Contact } from '../content/schemas/contact'
import { locales, type Locale } from '../locales/languages'
import { fileOf } from './addresses'
import { openDataSchema, type OpenContact, type OpenData } from './openDataSchema'

/*
 * The contacts as data for others. Everything is a function of the content: the same content
 * makes the same files, on any day.
 */

/** What may be done with the texts and data of the site; LICENSE says the same. */
const licence = {
  id: 'CC-BY-4.0',
  name: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const

/** The newest of some days; "" when there is none. */
export function newestDay(days: string[]): string {
  return days.reduce((newest, day) => (day > newest ? day : newest), '')
}

/**
 * A contact as others get it, field by field, so that a new field of the content is never
 * published by accident.
 *
 * @throws Error when nobody has confirmed the contact: it must not leave the content
 */
export function openContact(contact: Contact): OpenContact {
  const { status } = contact
  if (status === 'unconfirmed') throw new Error(`The contact "${contact.id}" is unconfirmed and must not be published; leave it out.`)
  return {
    id: contact.id,
    country: contact.country,
    alsoFor: contact.alsoFor,
    city: contact.city ?? null,
    types: contact.types,
    shortName: contact.shortName ?? null,
    name: contact.name,
    description: contact.description,
    operator: contact.operator,
    phones: contact.phones.map(({ local, e164, callableFrom, label, note }) => ({ local, e164, callableFrom, label: label ?? null, note: note ?? null })),
    channels: contact.channels.map(({ kind, address, blockedIn }) => ({ kind, address, blockedIn })),
    hours: { kind: contact.hours.kind, timeZone: contact.hours.timeZone, text: contact.hours.text ?? null },
    languages: contact.languages,
    cost: contact.cost,
    anonymous: contact.anonymous,
    whatHappens: contact.whatHappens ?? null,
    whoIsTold: contact.whoIsTold ?? null,
    sources: contact.sources.map(({ url, publisher, date }) => ({ url, publisher, date })),
    status,
    checkedOn: contact.checkedOn,
    dueOn: contact.dueOn,
  }
}

type Given = {
  contacts: Contact[]
  /** Days of changes of contacts that readers were told of. */
  changedOn: string[]
  title: Record<Locale, string>
  /** Address of the site, without a slash at the end. */
  siteUrl: string
}

/** Everything that /data/contacts.json holds. Contacts that nobody has confirmed are left out. */
export function openDataOf({ contacts, changedOn, title, siteUrl }: Given): OpenData {
  const shown = contacts.filter(({ status }) => status !== 'unconfirmed')
  return openDataSchema.parse({
    $schema: `${siteUrl}${fileOf.contactsSchema}`,
    title,
    source: `${siteUrl}/`,
    licence,
    changed: newestDay([...changedOn, ...shown.map(({ checkedOn }) => checkedOn)]),
    languages: [...locales],
    contacts: shown.map(openContact),
  })
}

/** One text as columns, one for each language: "name_ky", "name_ru", "name_en". */
function columnsOf(name: string, texts: Record<Locale, string> | null): Record<string, string> {
  return Object.fromEntries(locales.map((locale) => [`${name}_${locale}`, texts?.[locale] ?? '']))
}

function sourceLine({ publisher, date, url }: OpenContact['sources'][number]): string {
  return [publisher, date, url].filter(Boolean).join(', ')
}

/** Stands between the entries of a list inside one cell. */
const between = ' | '

/** One line of the table. A contact without a number has one line, with no number. */
function rowOf(contact: OpenContact, phone: OpenContact['phones'][number] | undefined): Record<string, string> {
  return {
    id: contact.id,
    country: contact.country,
    also_for: contact.alsoFor.join(' '),
    types: contact.types.join(' '),
    ...columnsOf('name', contact.name),
    phone_local: phone?.local ?? '',
    phone_international: phone?.e164 ?? '',
    callable_from: phone?.callableFrom ?? '',
    ...columnsOf('phone_label', phone?.label ?? null),
    ...columnsOf('phone_note', phone?.note ?? null),
    status: contact.status,
    checked_on: contact.checkedOn,
    due_on: contact.dueOn,
    hours: contact.hours.kind,
    time_zone: contact.hours.timeZone,
    ...columnsOf('hours_text', contact.hours.text),
    languages: contact.languages.join(' '),
    cost: contact.cost,
    anonymous: contact.anonymous,
    ...columnsOf('description', contact.description),
    ...columnsOf('operator', contact.operator),
    ...columnsOf('city', contact.city),
    channels: contact.channels.map(({ kind, address }) => `${kind}: ${address}`).join(between),
    sources: contact.sources.map(sourceLine).join(between),
  }
}

/** Without it, spreadsheets of an office take Cyrillic letters for those of another alphabet. */
const byteOrderMark = '\ufeff'

/** The contacts as a table: one line for each number, for those who work with spreadsheets. */
export function contactsCsv({ contacts }: Pick<OpenData, 'contacts'>): string {
  const rows = contacts.flatMap((contact) => (contact.phones.length === 0 ? [rowOf(contact, undefined)] : contact.phones.map((phone) => rowOf(contact, phone))))
  return `${byteOrderMark}${Papa.unparse(rows, { newline: '\r\n' })}\r\n`
}
