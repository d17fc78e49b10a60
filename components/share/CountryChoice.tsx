import { getTranslations } from 'next-intl/server'

import { addressOf, localeAddress } from '@/lib/addresses'
import type { Locale } from '@/locales/languages'

import { cardCountries } from '../embed/choices'
import { LinkItems } from '../frame/LinkItems'

type CountryChoiceProps = { locale: Locale }

/** Leads to the code of each country. */
export async function CountryChoice({ locale }: CountryChoiceProps) {
  const words = await getTranslations({ locale, namespace: 'share' })
  const countries = await getTranslations({ locale, namespace: 'countries' })
  const links = cardCountries().map((code) => ({
    href: localeAddress(locale, addressOf.shareCountry(code)),
    text: countries(code as Parameters<typeof countries>[0]),
  }))
  return (
    <section className="mt-8">
      <h2 className="text-head">{words('oneCountry')}</h2>
      <p className="mt-2">{words('oneCountryText')}</p>
      <ul className="mt-2 grid gap-x-8 wide:grid-cols-3">
        <LinkItems links={links} />
      </ul>
    </section>
  )
}
