import type { Metadata } from 'next'

import { PageFrame } from '@/components/frame/PageFrame'
import { ReadingPage } from '@/components/text/ReadingPage'
import { findPage } from '@/content'
import { pageAddresses } from '@/lib/addresses'
import { localeParam } from '@/lib/localeParam'
import { pageMetadata } from '@/lib/pageMetadata'

export async function generateMetadata({ params }: PageProps<'/[locale]/about'>): Promise<Metadata> {
  const locale = await localeParam(params)
  return pageMetadata({ ...findPage(locale, 'about'), address: pageAddresses.about })
}

export default async function AboutPage({ params }: PageProps<'/[locale]/about'>) {
  const locale = await localeParam(params)
  return (
    <PageFrame locale={locale} address={pageAddresses.about}>
      <ReadingPage locale={locale} text={findPage(locale, 'about')} />
    </PageFrame>
  )
}
