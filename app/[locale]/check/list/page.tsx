import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { StageLinks } from '@/components/check/StageLinks'
import { PageFrame } from '@/components/frame/PageFrame'
import { ToolPage } from '@/components/frame/ToolPage'
import { pageAddresses } from '@/lib/addresses'
import { localeParam } from '@/lib/localeParam'
import { pageMetadata } from '@/lib/pageMetadata'

export async function generateMetadata({ params }: PageProps<'/[locale]/check/list'>): Promise<Metadata> {
  const locale = await localeParam(params)
  const words = await getTranslations({ locale, namespace: 'check' })
  return pageMetadata({ locale, address: pageAddresses.checkList, title: words('questions'), description: words('questionsLead') })
}

export default async function CheckListPage({ params }: PageProps<'/[locale]/check/list'>) {
  const locale = await localeParam(params)
  const words = await getTranslations({ locale, namespace: 'check' })
  return (
    <PageFrame locale={locale} address={pageAddresses.checkList}>
      <ToolPage heading={words('questions')} lead={words('questionsLead')}>
        <StageLinks locale={locale} />
      </ToolPage>
    </PageFrame>
  )
}
