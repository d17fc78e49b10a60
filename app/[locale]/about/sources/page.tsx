import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { SourceList } from '@/components/about/SourceList'
import { PageFrame } from '@/components/frame/PageFrame'
import { ToolPage } from '@/components/frame/ToolPage'
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
  const words = await getTranslations({ locale, namespace: 'sources' })
  const works = citedBibliography()
  return (
    <PageFrame locale={locale} address={pageAddresses.sources}>
      <ToolPage heading={words('title')} lead={words('lead', { count: works.length })}>
        <SourceList locale={locale} works={works} />
      </ToolPage>
    </PageFrame>
  )
}
