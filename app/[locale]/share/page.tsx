import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { PageFrame } from '@/components/frame/PageFrame'
import { Share } from '@/components/share/Share'
import { pageAddresses } from '@/lib/addresses'
import { localeParam } from '@/lib/localeParam'
import { pageMetadata } from '@/lib/pageMetadata'

type Props = PageProps<'/[locale]/share'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeParam(params)
  const words = await getTranslations({ locale, namespace: 'share' })
  return pageMetadata({ locale, address: pageAddresses.share, title: words('title'), description: words('description') })
}

export default async function SharePage({ params }: Props) {
  const locale = await localeParam(params)
  return (
    <PageFrame locale={locale} address={pageAddresses.share}>
      <Share locale={locale} />
    </PageFrame>
  )
}
