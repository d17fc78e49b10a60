import type { Contact } from '@/content/schemas/contact'
import { displayNumber, telephoneLink } from '@/lib/phone'
import type { Locale } from '@/locales/languages'

import { NumberButtons } from './NumberButtons'

type ContactNumbersProps = { locale: Locale; contacts: Contact[] }

/** The first number of each contact as a large button. */
export function ContactNumbers({ locale, contacts }: ContactNumbersProps) {
  const buttons = contacts.flatMap((contact) => {
    const [phone] = contact.phones
    if (!phone) return []
    return {
      id: contact.id,
      href: telephoneLink(phone),
      number: displayNumber(phone),
      label: (contact.shortName ?? contact.name)[locale],
    }
  })
  return <NumberButtons buttons={buttons} />
}
