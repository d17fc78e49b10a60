import { getTranslations } from 'next-intl/server'

import { embedOf, pageAddresses, pageExists } from '@/lib/addresses'
import type { Locale } from '@/locales/languages'

import { CardFrame } from './CardFrame'
import { cardCountries } from './choices'
import { CountryLinks } from './CountryLinks'
import { UrgentNumbers } from './UrgentNumbers'

type CountriesCardProps = { locale: Locale }

/** The card for readers who may be anywhere: numbers of Kyrgyzstan, then the choice of a country. */
export async function CountriesCard({ locale }: CountriesCardProps) {
  const words = await getTranslations({ locale, namespace: 'embed' })
  const countries = await getTranslations({ locale, namespace: 'countries' })
  return (
    <CardFrame
      locale={locale}
      addressIn={embedOf.contacts}
      heading={words('title')}
      fullPage={pageExists(pageAddresses.contacts) ? pageAddresses.contacts : pageAddresses.help}
    >
      <UrgentNumbers locale={locale} />
      <CountryLinks
        heading={words('chooseCountry')}
        links={cardCountries().map((code) => ({
          href: embedOf.contactsIn(locale, code),
          name: countries(code as Parameters<typeof countries>[0]),
        }))}
      />
    </CardFrame>
  )
}
