import { getTranslations } from 'next-intl/server'

import type { Contact as ContactData } from '@/content/schemas/contact'
import { addressOf, localeAddress } from '@/lib/addresses'
import { formatDate } from '@/lib/formats'
import { displayNumber, telephoneLink } from '@/lib/phone'
import { statusSentence } from '@/lib/statusSentence'
import type { Locale } from '@/locales/languages'

import { Overdue } from '../text/Overdue'
import { ContactCard } from './ContactCard'

/** Inside a text two sources are enough; the page of the contact names all of them. */
const mostSources = 2

type ContactProps = { locale: Locale; contact: ContactData }

/** Puts what is known about a contact into words and shows it. */
export async function Contact({ locale, contact }: ContactProps) {
  const words = await getTranslations({ locale, namespace: 'contact' })
  const countries = await getTranslations({ locale, namespace: 'countries' })
  const languageNames = await getTranslations({ locale, namespace: 'languageNames' })

  const country = countries(contact.country as Parameters<typeof countries>[0])
  const languages = contact.languages.map((code) => languageNames(code as Parameters<typeof languageNames>[0]))
  const facts = [
    contact.cost === 'free' && words('free'),
    contact.hours.kind === 'always' && words('always'),
    contact.hours.text?.[locale],
    languages.length > 0 && words('languages', { list: languages.join(', ') }),
  ].filter((fact) => typeof fact === 'string')

  const status = await statusSentence(locale, contact)

  return (
    <ContactCard
      name={contact.name[locale]}
      href={localeAddress(locale, addressOf.contact(contact.country, contact.id))}
      description={contact.description[locale]}
      numbers={contact.phones.map((phone) => ({
        href: telephoneLink(phone),
        number: displayNumber(phone),
        callLabel: words('call', { number: displayNumber(phone) }),
        facts: [phone.label?.[locale], phone.callableFrom === 'inside' ? words('insideOnly', { country }) : words('anywhere')]
          .filter(Boolean)
          .join(', '),
      }))}
      facts={facts}
      status={`${status} ${words('checkedOn', { date: formatDate(locale, contact.checkedOn) })}.`}
      overdue={<Overdue locale={locale} dueOn={contact.dueOn} />}
      detailsLabel={words('details')}
      sourcesLabel={words('sources')}
      sources={contact.sources.slice(0, mostSources).map((source) => ({
        publisher: source.publisher,
        url: source.url,
        date: source.date ? formatDate(locale, source.date) : words('undated'),
      }))}
    />
  )
}
