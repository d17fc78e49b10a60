import type { Metadata } from 'next'

import { StagePage } from '@/components/check/StagePage'
import { PageFrame } from '@/components/frame/PageFrame'
import { findStage, stages } from '@/content'
import { addressOf } from '@/lib/addresses'
import { localeParam } from '@/lib/localeParam'
import { pageMetadata } from '@/lib/pageMetadata'

type Props = PageProps<'/[locale]/check/list/[stage]'>

export const dynamicParams = false

export function generateStaticParams() {
  return stages.map(({ slug }) => ({ stage: slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeParam(params)
  const stage = findStage((await params).stage)
  return pageMetadata({ locale, address: addressOf.stage(stage.slug), title: stage.title[locale], description: stage.lead[locale] })
}

export default async function CheckStagePage({ params }: Props) {
  const locale = await localeParam(params)
  const stage = findStage((await params).stage)
  return (
    <PageFrame locale={locale} address={addressOf.stage(stage.slug)}>
      <StagePage locale={locale} stage={stage} />
    </PageFrame>
  )
}
