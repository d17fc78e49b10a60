import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { PageFrame } from '@/components/frame/PageFrame'
import { ToolPage } from '@/components/frame/ToolPage'
import { Library } from '@/components/text/Library'
import { pageAddresses } from '@/lib/addresses'
import { localeParam } from '@/lib/localeParam'
import { pageMetadata } from '@/lib/pageMetadata'

export async function generateMetadata({ params }: PageProps<'/[locale]/learn'>): Promise<Metadata> {
  const locale = await localeParam(params)
  const words = await getTranslations({ locale, namespace: 'learn' })
  return pageMetadata({ locale, address: pageAddresses.learn, title: words('title'), description: words('description') })
}

export default async function LearnPage({ params }: PageProps<'/[locale]/learn'>) {
  const locale = await localeParam(params)
  const words = await getTranslations({ locale, namespace: 'learn' })
  return (
    <PageFrame locale={locale} address={pageAddresses.learn}>
      <ToolPage heading={words('title')} lead={words('lead')}>
        <Library locale={locale} />
      </ToolPage>
    </PageFrame>
  )
}
