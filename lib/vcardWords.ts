import { getTranslations } from 'next-intl/server'

import type { Contact, Phone } from '../content/schemas/contact'
import { site } from '../content/site'
import type { Locale } from '../locales/languages'
import { addressOf, localeAddress, pageAddresses, pageExists } from './addresses'
import { calmName } from './calmName'
import { formatDate } from './formats'
import { displayNumber } from './phone'
import { statusSentence } from './statusSentence'
import type { CardWords } from './vcard'

/** With a full stop at its end, unless it has one: dates may end in one. */
function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}

/** Puts what is known about a contact into the words of its card. */
export async function cardWords(locale: Locale, contact: Contact): Promise<CardWords> {
  const words = await getTranslations({ locale, namespace: 'contact' })
  const countries = await getTranslations({ locale, namespace: 'countries' })
  const country = countries(contact.country as Parameters<typeof countries>[0])

  const status = await statusSentence(locale, contact)
  const reach = (phone: Phone) => (phone.callableFrom === 'inside' ? words('insideOnly', { country }) : words('anywhere'))
  const lineOf = (phone: Phone) => sentence([displayNumber(phone), phone.label?.[locale], reach(phone)].filter(Boolean).join(', '))
  const address = pageExists(pageAddresses.contacts) ? addressOf.contact(contact.country, contact.id) : pageAddresses.help

  // An address book is the first thing that others see on a phone.
  const name = calmName(contact, locale)

  return {
    name,
    country,
    ...(name === contact.name[locale] && { operator: contact.operator[locale] }),
    note: [
      ...contact.phones.flatMap((phone) => [lineOf(phone), ...(phone.note ? [phone.note[locale]] : [])]),
      status,
      sentence(words('checkedOn', { date: formatDate(locale, contact.checkedOn) })),
    ],
    labels: contact.phones.map(({ label }) => label?.[locale] ?? ''),
    url: `${site.url}${localeAddress(locale, address)}`,
  }
}
