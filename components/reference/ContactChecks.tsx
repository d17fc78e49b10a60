import { getTranslations } from 'next-intl/server'

import { contactsShown } from '@/content'
import { addressOf, pageAddresses, pageExists } from '@/lib/addresses'
import { contactChecks } from '@/lib/changeLog'
import type { Locale } from '@/locales/languages'

import { CheckedList } from './CheckedList'
import { checkedItemMaker } from './checkedItemMaker'

type ContactChecksProps = { locale: Locale }

/** All contacts by the day on which they were compared with their sources. */
export async function ContactChecks({ locale }: ContactChecksProps) {
  const words = await getTranslations({ locale, namespace: 'changes' })
  const toItem = await checkedItemMaker(locale)
  const hasPages = pageExists(pageAddresses.contacts)

  return contactChecks(contactsShown()).map(({ id, contacts }) => (
    <div className="mt-4" key={id}>
      <p className="font-bold" id={id}>
        {words('checkedNumbers', { count: contacts.length })}
      </p>
      <CheckedList
        items={contacts.map((contact) => toItem(contact.name[locale], contact, hasPages ? addressOf.contact(contact.country, contact.id) : undefined))}
      />
    </div>
  ))
}
