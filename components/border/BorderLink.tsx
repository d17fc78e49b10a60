import { getTranslations } from 'next-intl/server'

import { findBorder } from '@/content'
import { addressOf, localeAddress } from '@/lib/addresses'
import type { Locale } from '@/locales/languages'

type BorderLinkProps = { locale: Locale; country: string }

/** From the rules of a country to the sheet for its border, where there is one. */
export async function BorderLink({ locale, country }: BorderLinkProps) {
  const border = findBorder(country)
  if (!border) return null
  const words = await getTranslations({ locale, namespace: 'border' })
  return (
    <p className="mt-4" data-screen-only>
      <a className="inline-flex min-h-12 items-center font-bold" href={localeAddress(locale, addressOf.border(country))}>
        {words('fromCheck', { heading: border.heading[locale] })}
      </a>
    </p>
  )
}
