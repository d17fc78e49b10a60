import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { Practice } from '@/components/check/Practice'
import { PageFrame } from '@/components/frame/PageFrame'
import { ToolPage } from '@/components/frame/ToolPage'
import { pageAddresses } from '@/lib/addresses'
import { localeParam } from '@/lib/localeParam'
import { pageMetadata } from '@/lib/pageMetadata'

export async function generateMetadata({ params }: PageProps<'/[locale]/check/practice'>): Promise<Metadata> {
  const locale = await localeParam(params)
  const words = await getTranslations({ locale, namespace: 'check' })
  return pageMetadata({ locale, address: pageAddresses.checkPractice, title: words('practiceName'), description: words('practiceText') })
}

export default async function PracticePage({ params }: PageProps<'/[locale]/check/practice'>) {
  const locale = await localeParam(params)
  const words = await getTranslations({ locale, namespace: 'check' })
  return (
    <PageFrame locale={locale} address={pageAddresses.checkPractice}>
      <ToolPage heading={words('practiceName')} lead={words('practiceText')}>
        <Practice locale={locale} />
      </ToolPage>
    </PageFrame>
  )
}
