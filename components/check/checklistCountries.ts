import { getTranslations } from 'next-intl/server'

import { contactsShown, countrySlugs, findContact } from '@/content'
import type { Contact } from '@/content/schemas/contact'
import { displayNumber, telephoneLink } from '@/lib/phone'
import type { Locale } from '@/locales/languages'

import type { ChecklistCountry } from '../islands/checklist/types'

/** Countries of the European Union that have a page: the number of the Union works there. */
const inTheUnion = ['de', 'pl']
/** Answers from anywhere: shown once, whatever country is chosen. */
const fromAnywhere = 'kg-mfa-consular'

/** Danger first, then the embassy, then everybody else. */
function urgency({ types }: Contact): number {
  if (types.includes('emergency')) return 0
  return types.includes('consular') ? 1 : 2
}

function contactsFor(code: string): Contact[] {
  const local = contactsShown().filter(({ country }) => country === code || (country === 'eu' && inTheUnion.includes(code)))
  return local.sort((one, other) => urgency(one) - urgency(other))
}

/** A number that two contacts share is shown once, under the first of them. */
function eachOnce<Entry extends { href: string }>(entries: Entry[]): Entry[] {
  return entries.filter(({ href }, index) => entries.findIndex((entry) => entry.href === href) === index)
}

/** The countries a reader can choose in a checklist, with the numbers of each. */
export async function checklistCountries(locale: Locale): Promise<ChecklistCountry[]> {
  const words = await getTranslations({ locale, namespace: 'check' })
  const countryNames = await getTranslations({ locale, namespace: 'countries' })

  // Short names: the whole list is sent twice, for the page and for its script.
  function nameOf(contact: Contact): string {
    if (contact.id !== fromAnywhere && contact.types.includes('consular')) return words('embassy')
    return contact.types.includes('emergency') ? words('emergency') : (contact.shortName ?? contact.name)[locale]
  }

  const numbersOf = (contact: Contact) =>
    contact.phones.map((phone) => ({
      name: [nameOf(contact), phone.label?.[locale]].filter(Boolean).join(', '),
      number: displayNumber(phone),
      href: telephoneLink(phone),
    }))

  return [
    ...countrySlugs().map((slug) => ({
      code: slug,
      name: countryNames(slug as Parameters<typeof countryNames>[0]),
      numbers: eachOnce(contactsFor(slug).flatMap(numbersOf)),
    })),
    { code: 'other', name: words('otherCountry'), numbers: numbersOf(findContact(fromAnywhere)) },
  ]
}
