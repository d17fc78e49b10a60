import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { PageFrame } from '@/components/frame/PageFrame'
import { ToolPage } from '@/components/frame/ToolPage'
import { Changes } from '@/components/reference/Changes'
import { pageAddresses } from '@/lib/addresses'
import { localeParam } from '@/lib/localeParam'
import { pageMetadata } from '@/lib/pageMetadata'

export async function generateMetadata({ params }: PageProps<'/[locale]/about/changes'>): Promise<Metadata> {
  const locale = await localeParam(params)
  const words = await getTranslations({ locale, namespace: 'changes' })
  return pageMetadata({ locale, address: pageAddresses.changes, title: words('title'), description: words('description'), hasFeed: true })
}

export default async function ChangesPage({ params }: PageProps<'/[locale]/about/changes'>) {
  const locale = await localeParam(params)
  const words = await getTranslations({ locale, namespace: 'changes' })
  return (
    <PageFrame locale={locale} address={pageAddresses.changes}>
      <ToolPage heading={words('title')} lead={words('lead')}>
        <Changes locale={locale} />
      </ToolPage>
    </PageFrame>
  )
}
