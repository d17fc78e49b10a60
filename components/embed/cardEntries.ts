import { getTranslations } from 'next-intl/server'

import type { Contact } from '@/content/schemas/contact'
import { formatDate } from '@/lib/formats'
import { displayNumber, telephoneLink } from '@/lib/phone'
import type { Locale } from '@/locales/languages'

/** What a card says about a contact, in words. */
export type CardEntry = {
  id: string
  name: string
  numbers: { href: string; number: string; callLabel: string; facts: string }[]
  /** Hours in a sentence, where a source names them so. */
  hours: string
  status: string
  /** True when the number may be out of date. */
  doubtful: boolean
  checkedOn: string
}

/** Puts contacts into the words of a card. */
export async function cardEntries(locale: Locale, contacts: Contact[]): Promise<CardEntry[]> {
  const words = await getTranslations({ locale, namespace: 'contact' })
  const embed = await getTranslations({ locale, namespace: 'embed' })
  const countries = await getTranslations({ locale, namespace: 'countries' })

  return contacts.map((contact) => {
    const country = countries(contact.country as Parameters<typeof countries>[0])
    const checkedOn = formatDate(locale, contact.checkedOn)
    const always = contact.hours.kind === 'always' && words('always')
    const free = contact.cost === 'free' && words('free')
    const status = {
      confirmed: words('statusConfirmed', { date: checkedOn }),
      published: embed('published'),
      'to-confirm': embed('toConfirm'),
      organisation: '',
      unconfirmed: '',
    }[contact.status]

    return {
      id: contact.id,
      name: contact.name[locale],
      numbers: contact.phones.map((phone) => ({
        href: telephoneLink(phone),
        number: displayNumber(phone),
        callLabel: words('call', { number: displayNumber(phone) }),
        facts: [phone.label?.[locale], phone.callableFrom === 'inside' ? words('insideOnly', { country }) : words('anywhere'), free, always]
          .filter(Boolean)
          .join(', '),
      })),
      hours: contact.hours.text?.[locale] ?? '',
      status,
      doubtful: contact.status === 'to-confirm',
      checkedOn: `${words('checkedOn', { date: checkedOn })}.`,
    }
  })
}
