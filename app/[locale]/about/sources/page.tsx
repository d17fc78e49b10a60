import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { PageFrame } from '@/components/frame/PageFrame'
import { SourceList } from '@/components/about/SourceList'
import { citedBibliography } from '@/content'
import { pageAddresses } from '@/lib/addresses'
import { localeParam } from '@/lib/localeParam'
import { pageMetadata } from '@/lib/pageMetadata'

export async function generateMetadata({ params }: PageProps<'/[locale]/about/sources'>): Promise<Metadata> {
  const locale = await localeParam(params)
  const words = await getTranslations({ locale, namespace: 'sources' })
  return pageMetadata({ locale, address: pageAddresses.sources, title: words('title'), description: words('description') })
}

export default async function SourcesPage({ params }: PageProps<'/[locale]/about/sources'>) {
  const locale = await localeParam(params)
  return (
    <PageFrame locale={locale} address={pageAddresses.sources}>
      <SourceList locale={locale} works={citedBibliography()} />
    </PageFrame>
  )
}
