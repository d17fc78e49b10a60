import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { CheckHub } from '@/components/check/CheckHub'
import { PageFrame } from '@/components/frame/PageFrame'
import { ToolPage } from '@/components/frame/ToolPage'
import { pageAddresses } from '@/lib/addresses'
import { localeParam } from '@/lib/localeParam'
import { pageMetadata } from '@/lib/pageMetadata'

export async function generateMetadata({ params }: PageProps<'/[locale]/check'>): Promise<Metadata> {
  const locale = await localeParam(params)
  const words = await getTranslations({ locale, namespace: 'check' })
  return pageMetadata({ locale, address: pageAddresses.check, title: words('title'), description: words('description') })
}

export default async function CheckPage({ params }: PageProps<'/[locale]/check'>) {
  const locale = await localeParam(params)
  const words = await getTranslations({ locale, namespace: 'check' })
  return (
    <PageFrame locale={locale} address={pageAddresses.check}>
      <ToolPage heading={words('title')} lead={words('lead')}>
        <CheckHub locale={locale} />
      </ToolPage>
    </PageFrame>
  )
}
