import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { PlanSheet } from '@/components/check/PlanSheet'
import { PageFrame } from '@/components/frame/PageFrame'
import { ToolPage } from '@/components/frame/ToolPage'
import { pageAddresses } from '@/lib/addresses'
import { localeParam } from '@/lib/localeParam'
import { pageMetadata } from '@/lib/pageMetadata'

export async function generateMetadata({ params }: PageProps<'/[locale]/check/plan'>): Promise<Metadata> {
  const locale = await localeParam(params)
  const words = await getTranslations({ locale, namespace: 'check' })
  return pageMetadata({ locale, address: pageAddresses.checkPlan, title: words('planName'), description: words('planText') })
}

export default async function PlanPage({ params }: PageProps<'/[locale]/check/plan'>) {
  const locale = await localeParam(params)
  const words = await getTranslations({ locale, namespace: 'check' })
  return (
    <PageFrame locale={locale} address={pageAddresses.checkPlan}>
      <ToolPage heading={words('planName')} lead={words('planLead')}>
        <PlanSheet locale={locale} />
      </ToolPage>
    </PageFrame>
  )
}
