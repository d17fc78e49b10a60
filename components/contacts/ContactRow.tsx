import { getTranslations } from 'next-intl/server'

import type { Contact } from '@/content/schemas/contact'
import { addressOf, localeAddress } from '@/lib/addresses'
import { needsOf } from '@/lib/needs'
import { displayNumber, telephoneLink } from '@/lib/phone'
import type { Locale } from '@/locales/languages'

import { openHours } from './openHours'

type ContactRowProps = { locale: Locale; contact: Contact; country: string }

/** One contact in a list: its numbers, and what one has to know before calling. The rest stands on its own page. */
export async function ContactRow({ locale, contact, country }: ContactRowProps) {
  const words = await getTranslations({ locale, namespace: 'directory' })
  const contactWords = await getTranslations({ locale, namespace: 'contact' })
  const countryNames = await getTranslations({ locale, namespace: 'countries' })
  const hours = openHours(contact.hours)
  const facts = [
    contact.phones.length > 0 && contact.cost === 'free' && contactWords('free'),
    contact.hours.kind === 'always' && contactWords('always'),
    contact.hours.text?.[locale],
    contact.status === 'to-confirm' && words('toConfirm'),
    contact.phones.length === 0 && words('noNumber'),
  ].filter(Boolean)

  return (
    <li className="contact-row" data-needs={needsOf(contact).join(' ')} id={contact.id}>
      <a href={localeAddress(locale, addressOf.contact(contact.country, contact.id))}>{contact.name[locale]}</a>
      {contact.phones.map((phone) => (
        <p key={phone.local}>
          <a className="number" href={telephoneLink(phone)}>
            <bdi>{displayNumber(phone)}</bdi>
          </a>
          {phone.label && <span>{phone.label[locale]}</span>}
          {/* From where it can be called goes without saying inside the country itself. */}
          {phone.callableFrom === 'inside' && contact.country !== country && (
            <span>{contactWords('insideOnly', { country: countryNames(contact.country as Parameters<typeof countryNames>[0]) })}</span>
          )}
        </p>
      ))}
      {facts.length > 0 && <p className="facts">{facts.join(' · ')}</p>}
      {hours && hours !== 'always' && (
        <p className="open" data-enhancement="" data-hours={hours} hidden>
          {words('openNow')}
        </p>
      )}
    </li>
  )
}
