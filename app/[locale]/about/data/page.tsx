import type { Metadata } from 'next'

import { DataFiles } from '@/components/about/DataFiles'
import { DatasetDescription } from '@/components/about/DatasetDescription'
import { HowToCite } from '@/components/about/HowToCite'
import { PageFrame } from '@/components/frame/PageFrame'
import { ReadingPage } from '@/components/text/ReadingPage'
import { findPage } from '@/content'
import { pageAddresses } from '@/lib/addresses'
import { localeParam } from '@/lib/localeParam'
import { pageMetadata } from '@/lib/pageMetadata'

export async function generateMetadata({ params }: PageProps<'/[locale]/about/data'>): Promise<Metadata> {
  const locale = await localeParam(params)
  return pageMetadata({ ...findPage(locale, 'data'), address: pageAddresses.data, hasFeed: true })
}

export default async function DataPage({ params }: PageProps<'/[locale]/about/data'>) {
  const locale = await localeParam(params)
  return (
    <PageFrame locale={locale} address={pageAddresses.data}>
      <ReadingPage locale={locale} text={findPage(locale, 'data')} opening={<DataFiles locale={locale} />} closing={<HowToCite locale={locale} />} />
      <DatasetDescription locale={locale} />
    </PageFrame>
  )
}
