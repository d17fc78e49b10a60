import { getTranslations } from 'next-intl/server'

import { contactsIn, countrySlugs, findContact } from '@/content'
import type { Contact } from '@/content/schemas/contact'
import { displayNumber, telephoneLink } from '@/lib/phone'
import type { Locale } from '@/locales/languages'

import type { ChecklistCountry } from '../islands/checklist/types'

/** Answers from anywhere: shown once, whatever country is chosen. */
const fromAnywhere = 'kg-mfa-consular'

/** Contacts of each kind that a country gets here; the directory has all of them. */
const most = { emergency: 1, consular: 1, other: 2 }

/** Numbers of one contact. */
const mostNumbers = 1

function kindOf({ types }: Contact): keyof typeof most {
  if (types.includes('emergency')) return 'emergency'
  return types.includes('consular') ? 'consular' : 'other'
}

/** Danger first, then the embassy, then everybody else; the surest of each. */
function contactsFor(code: string): Contact[] {
  const local = contactsIn(code).filter(({ id, phones }) => id !== fromAnywhere && phones.length > 0)
  const sorted = local.toSorted((one, other) => Number(one.status === 'to-confirm') - Number(other.status === 'to-confirm'))
  return (['emergency', 'consular', 'other'] as const).flatMap((kind) => sorted.filter((contact) => kindOf(contact) === kind).slice(0, most[kind]))
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
    contact.phones.slice(0, mostNumbers).map((phone) => ({
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
