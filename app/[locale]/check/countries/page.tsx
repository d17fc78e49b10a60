import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { CountryLinks } from '@/components/check/CountryLinks'
import { PageFrame } from '@/components/frame/PageFrame'
import { ToolPage } from '@/components/frame/ToolPage'
import { pageAddresses } from '@/lib/addresses'
import { localeParam } from '@/lib/localeParam'
import { pageMetadata } from '@/lib/pageMetadata'

export async function generateMetadata({ params }: PageProps<'/[locale]/check/countries'>): Promise<Metadata> {
  const locale = await localeParam(params)
  const words = await getTranslations({ locale, namespace: 'check' })
  return pageMetadata({ locale, address: pageAddresses.countries, title: words('countriesName'), description: words('countriesText') })
}

export default async function CountriesPage({ params }: PageProps<'/[locale]/check/countries'>) {
  const locale = await localeParam(params)
  const words = await getTranslations({ locale, namespace: 'check' })
  return (
    <PageFrame locale={locale} address={pageAddresses.countries}>
      <ToolPage heading={words('countriesName')} lead={words('countriesText')}>
        <CountryLinks locale={locale} />
      </ToolPage>
    </PageFrame>
  )
}
