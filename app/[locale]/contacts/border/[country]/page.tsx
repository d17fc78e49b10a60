import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'

import { BorderSheet } from '@/components/border/BorderSheet'
import { PageFrame } from '@/components/frame/PageFrame'
import { borders, findBorder } from '@/content'
import { addressOf } from '@/lib/addresses'
import { localeParam } from '@/lib/localeParam'
import { pageMetadata } from '@/lib/pageMetadata'

type Props = PageProps<'/[locale]/contacts/border/[country]'>

export const dynamicParams = false

export function generateStaticParams() {
  return borders.map(({ country }) => ({ country }))
}

async function requestedBorder(params: Props['params']) {
  return findBorder((await params).country) ?? notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeParam(params)
  const border = await requestedBorder(params)
  const words = await getTranslations({ locale, namespace: 'border' })
  return pageMetadata({ locale, address: addressOf.border(border.country), title: border.heading[locale], description: words('description') })
}

export default async function BorderPage({ params }: Props) {
  const locale = await localeParam(params)
  const border = await requestedBorder(params)
  return (
    <PageFrame locale={locale} address={addressOf.border(border.country)} paper>
      <BorderSheet locale={locale} border={border} />
    </PageFrame>
  )
}
