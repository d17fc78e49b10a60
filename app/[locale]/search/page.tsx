import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { PageFrame } from '@/components/frame/PageFrame'
import { SearchPage } from '@/components/search/SearchPage'
import { pageAddresses } from '@/lib/addresses'
import { localeParam } from '@/lib/localeParam'
import { pageMetadata } from '@/lib/pageMetadata'

export async function generateMetadata({ params }: PageProps<'/[locale]/search'>): Promise<Metadata> {
  const locale = await localeParam(params)
  const words = await getTranslations({ locale, namespace: 'search' })
  return pageMetadata({ locale, address: pageAddresses.search, title: words('title'), description: words('description') })
}

export default async function SearchRoute({ params }: PageProps<'/[locale]/search'>) {
  const locale = await localeParam(params)
  return (
    <PageFrame locale={locale} address={pageAddresses.search}>
      <SearchPage locale={locale} />
    </PageFrame>
  )
}
