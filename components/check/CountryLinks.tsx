import { countriesIn } from '@/content'
import { addressOf, localeAddress } from '@/lib/addresses'
import type { Locale } from '@/locales/languages'

import { BigLinks } from './BigLinks'

type CountryLinksProps = { locale: Locale }

export function CountryLinks({ locale }: CountryLinksProps) {
  return (
    <BigLinks
      links={countriesIn(locale).map((country) => ({
        href: localeAddress(locale, addressOf.countryCheck(country.slug)),
        title: country.title,
        text: country.description,
      }))}
    />
  )
}
