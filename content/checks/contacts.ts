import { phoneFault } from '../../lib/phone'
import { defaultLocale } from '../../locales/languages'
import { contactSchema, type ContactStatus } from '../schemas/contact'
import { contentFaults } from '../schemas/sentences'
import type { RawContent, RawData, RawDocument } from './readContent'

/** Statuses that may stand on the emergency page: somebody may stake their life on it. */
const emergencyStatuses: readonly ContactStatus[] = ['confirmed', 'published']

function faultsOf({ file, data }: RawData): string[] {
  const faults = contentFaults(file, contactSchema, data)
  if (faults.length > 0) return faults

  const contact = contactSchema.parse(data)
  for (const [index, phone] of contact.phones.entries()) {
    const fault = phoneFault(phone, contact.country)
    if (fault) faults.push(`${file}: field "phones.${index}" is wrong: ${fault}.`)
    if (phone.e164 === null && phone.callableFrom === 'anywhere') {
      faults.push(`${file}: field "phones.${index}.callableFrom" says "anywhere", but a short number works only inside its country; write "inside".`)
    }
  }
  if (contact.status === 'organisation' && contact.phones.length > 0) {
    faults.push(`${file}: field "status" is "organisation", which means that no number is known, but there are numbers; choose another status.`)
  }
  // Nobody sees what is unconfirmed; it may wait for its number.
  if (contact.status !== 'organisation' && contact.status !== 'unconfirmed' && contact.phones.length === 0) {
    faults.push(`${file}: field "phones" is empty; add a number, or write "organisation" as the status.`)
  }
  if (contact.hours.kind === 'text' && !contact.hours.text) {
    faults.push(`${file}: field "hours.kind" is "text", but "hours.text" is missing; write the hours there in every language.`)
  }
  if (contact.dueOn <= contact.checkedOn) {
    faults.push(`${file}: field "dueOn" is not after "checkedOn"; write the day by which the number must be checked again.`)
  }
  return faults
}

/** Codes that the interface has no word for, which would stop the page that shows the contact. */
function faultsOfCodes({ file, data }: RawData, messages: RawData[]): string[] {
  const reference = messages.find(({ id }) => id === defaultLocale)
  const words = reference?.data as { countries: object; languageNames: object } | undefined
  const contact = contactSchema.safeParse(data)
  if (!words || !contact.success) return []

  const { country, languages } = contact.data
  return [
    ...(Object.hasOwn(words.countries, country)
      ? []
      : [`${file}: field "country" is "${country}", but no name is known for it; add "countries.${country}" to locales/*.json.`]),
    ...languages
      .filter((code) => !Object.hasOwn(words.languageNames, code))
      .map((code) => `${file}: field "languages" holds "${code}", but no name is known for it; add "languageNames.${code}" to locales/*.json.`),
  ]
}

function contactsShown(body: string): string[] {
  return [...body.matchAll(/<(?:Numbers ids|Call id)="([^"]*)"/g)].flatMap((match) => (match[1] ?? '').split(/\s+/).filter(Boolean))
}

function faultsOfUse(document: RawDocument, statuses: ReadonlyMap<string, ContactStatus>): string[] {
  return contactsShown(document.body).flatMap((id) => {
    const status = statuses.get(id)
    if (!status) return [`${document.file}: shows the contact "${id}", but there is no content/contacts/${id}.yaml; correct the id or write the file.`]
    if (status === 'unconfirmed') return [`${document.file}: shows the contact "${id}", which is unconfirmed; remove it until its number is known.`]
    if (document.slug === 'help' && !emergencyStatuses.includes(status)) {
      return [`${document.file}: shows the contact "${id}" with the status "${status}"; the emergency page shows only confirmed and published numbers, so remove it.`]
    }
    return []
  })
}

/** All faults of the contacts and of the places that show them. */
export function contactFaults({ contacts, documents, messages }: Pick<RawContent, 'contacts' | 'documents' | 'messages'>): string[] {
  const statuses = new Map(contacts.map(({ id, data }) => [id, (data as { status?: ContactStatus } | null)?.status ?? 'unconfirmed']))
  return [
    ...contacts.flatMap(faultsOf),
    ...contacts.flatMap((contact) => faultsOfCodes(contact, messages)),
    ...documents.flatMap((document) => faultsOfUse(document, statuses)),
  ]
}
