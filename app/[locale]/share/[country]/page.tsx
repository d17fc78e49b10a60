import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { cardCountries } from '@/components/embed/choices'
import { PageFrame } from '@/components/frame/PageFrame'
import { ShareCountry } from '@/components/share/ShareCountry'
import { addressOf } from '@/lib/addresses'
import { localeParam } from '@/lib/localeParam'
import { pageMetadata } from '@/lib/pageMetadata'

type Props = PageProps<'/[locale]/share/[country]'>

export const dynamicParams = false

export function generateStaticParams() {
  return cardCountries().map((country) => ({ country }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeParam(params)
  const words = await getTranslations({ locale, namespace: 'share' })
  const countries = await getTranslations({ locale, namespace: 'countries' })
  const { country } = await params
  const title = words('countryTitle', { country: countries(country as Parameters<typeof countries>[0]) })
  return pageMetadata({ locale, address: addressOf.shareCountry(country), title, description: words('description') })
}

export default async function ShareCountryPage({ params }: Props) {
  const locale = await localeParam(params)
  const { country } = await params
  return (
    <PageFrame locale={locale} address={addressOf.shareCountry(country)}>
      <ShareCountry locale={locale} country={country} />
    </PageFrame>
  )
}
