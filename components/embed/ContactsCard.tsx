import { getTranslations } from 'next-intl/server'

import { embedOf } from '@/lib/addresses'
import type { Locale } from '@/locales/languages'

import { cardEntries } from './cardEntries'
import { CardFrame } from './CardFrame'
import { CardList } from './CardList'
import { cardContacts, fullPageOf } from './choices'

type ContactsCardProps = { locale: Locale; country: string }

/** All numbers for somebody in one country. */
export async function ContactsCard({ locale, country }: ContactsCardProps) {
  const words = await getTranslations({ locale, namespace: 'embed' })
  const countries = await getTranslations({ locale, namespace: 'countries' })
  const name = countries(country as Parameters<typeof countries>[0])
  return (
    <CardFrame
      locale={locale}
      addressIn={(code) => embedOf.contactsIn(code, country)}
      heading={words('countryTitle', { country: name })}
      fullPage={fullPageOf(country)}
    >
      <CardList entries={await cardEntries(locale, cardContacts(country))} />
      <p className="border-t border-line">
        <a className="flex min-h-12 items-center font-bold" href={embedOf.contacts(locale)}>
          {words('otherCountries')}
        </a>
      </p>
    </CardFrame>
  )
}
