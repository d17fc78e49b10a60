import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { BorderLink } from '@/components/border/BorderLink'
import { PageFrame } from '@/components/frame/PageFrame'
import { ReadingPage } from '@/components/text/ReadingPage'
import { countrySlugs, findCountry } from '@/content'
import { addressOf } from '@/lib/addresses'
import { localeParam } from '@/lib/localeParam'
import { pageMetadata } from '@/lib/pageMetadata'

type Props = PageProps<'/[locale]/check/countries/[country]'>

export const dynamicParams = false

export function generateStaticParams() {
  return countrySlugs().map((country) => ({ country }))
}

async function requestedCountry(params: Props['params']) {
  const { country } = await params
  return findCountry(await localeParam(params), country) ?? notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const country = await requestedCountry(params)
  return pageMetadata({ ...country, address: addressOf.countryCheck(country.slug) })
}

export default async function CountryPage({ params }: Props) {
  const country = await requestedCountry(params)
  return (
    <PageFrame locale={country.locale} address={addressOf.countryCheck(country.slug)}>
      <ReadingPage locale={country.locale} text={country} onward={<BorderLink locale={country.locale} country={country.slug} />} />
    </PageFrame>
  )
}
