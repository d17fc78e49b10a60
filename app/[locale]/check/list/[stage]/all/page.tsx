import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { TickList } from '@/components/check/TickList'
import { PageFrame } from '@/components/frame/PageFrame'
import { findStage, stages } from '@/content'
import { addressOf } from '@/lib/addresses'
import { localeParam } from '@/lib/localeParam'
import { pageMetadata } from '@/lib/pageMetadata'

type Props = PageProps<'/[locale]/check/list/[stage]/all'>

export const dynamicParams = false

export function generateStaticParams() {
  return stages.map(({ slug }) => ({ stage: slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeParam(params)
  const stage = findStage((await params).stage)
  const words = await getTranslations({ locale, namespace: 'check' })
  return pageMetadata({
    locale,
    address: addressOf.tickList(stage.slug),
    title: `${stage.name[locale]}: ${words('tickList')}`,
    description: words('allHeading'),
  })
}

export default async function TickListPage({ params }: Props) {
  const locale = await localeParam(params)
  const stage = findStage((await params).stage)
  return (
    <PageFrame locale={locale} address={addressOf.tickList(stage.slug)}>
      <TickList locale={locale} stage={stage} />
    </PageFrame>
  )
}
