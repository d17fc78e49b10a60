import type { Contact, Phone } from '../content/schemas/contact'
import type { Locale } from '../locales/languages'
import type { OpenData } from './openDataSchema'

/*
 * What pages tell search engines in the words of schema.org. It says nothing that the page does
 * not say, and leaves out what the page says with a reservation.
 */

/** Data for a block of JSON-LD. */
export type StructuredData = { '@context': 'https://schema.org'; '@type': string } & Record<string, unknown>

const context = 'https://schema.org' as const

/** What schema.org calls the contact. Whoever runs it is named apart, as the provider. */
function typeOf({ types }: Contact): string {
  if (types.includes('emergency')) return 'EmergencyService'
  return types.includes('ngo') ? 'NGO' : 'GovernmentService'
}

const everyDay = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((day) => `https://schema.org/${day}`)

function contactPoint(contact: Contact, phone: Phone, locale: Locale): Record<string, unknown> {
  return {
    '@type': 'ContactPoint',
    telephone: phone.e164 ?? phone.local.replaceAll(/\D/g, ''),
    contactType: phone.label?.[locale] ?? contact.shortName?.[locale] ?? contact.name[locale],
    // Nothing is said of the area of a number that works from everywhere.
    ...(phone.callableFrom === 'inside' && { areaServed: contact.country.toUpperCase() }),
    ...(contact.languages.length > 0 && { availableLanguage: contact.languages }),
    ...(contact.cost === 'free' && { contactOption: 'https://schema.org/TollFree' }),
    ...(contact.hours.kind === 'always' && { hoursAvailable: { '@type': 'OpeningHoursSpecification', dayOfWeek: everyDay, opens: '00:00', closes: '23:59' } }),
  }
}

/** Statuses whose numbers a search engine may show, where nobody reads how sure we are. */
const sureStatuses: readonly Contact['status'][] = ['confirmed', 'published']

/**
 * A contact in the words of schema.org. A number that is still to be confirmed is left out: a
 * search engine would show it without saying so.
 *
 * @param url address of the page that shows the contact
 */
export function contactStructuredData(contact: Contact, locale: Locale, url: string): StructuredData {
  const type = typeOf(contact)
  const phones = sureStatuses.includes(contact.status) ? contact.phones : []
  const points = phones.map((phone) => contactPoint(contact, phone, locale))
  const isService = type === 'GovernmentService'
  return {
    '@context': context,
    '@type': type,
    name: contact.name[locale],
    description: contact.description[locale],
    url,
    areaServed: contact.country.toUpperCase(),
    ...(isService
      ? { provider: { '@type': 'Organization', name: contact.operator[locale] }, ...(points.length > 0 && { availableChannel: points.map((servicePhone) => ({ '@type': 'ServiceChannel', servicePhone })) }) }
      : { parentOrganization: { '@type': 'Organization', name: contact.operator[locale] }, ...(points.length > 0 && { contactPoint: points }) }),
  }
}

type DatasetFile = { url: string; type: string }

/**
 * The open data in the words of schema.org, so that those who look for data find them.
 *
 * @param url address of the page that describes the data
 */
export function datasetStructuredData(data: OpenData, words: { name: string; description: string; author: string; locale: Locale }, url: string, files: DatasetFile[]): StructuredData {
  return {
    '@context': context,
    '@type': 'Dataset',
    name: words.name,
    description: words.description,
    inLanguage: words.locale,
    url,
    license: data.licence.url,
    isAccessibleForFree: true,
    dateModified: data.changed,
    creator: { '@type': 'Organization', name: words.author, url: data.source },
    distribution: files.map((file) => ({ '@type': 'DataDownload', contentUrl: file.url, encodingFormat: file.type })),
  }
}
