import type { Metadata } from 'next'

import { PageFrame } from '@/components/frame/PageFrame'
import { ReadingPage } from '@/components/text/ReadingPage'
import { findPage } from '@/content'
import { pageAddresses } from '@/lib/addresses'
import { localeParam } from '@/lib/localeParam'
import { pageMetadata } from '@/lib/pageMetadata'

export async function generateMetadata({ params }: PageProps<'/[locale]/check/family'>): Promise<Metadata> {
  const locale = await localeParam(params)
  return pageMetadata({ ...findPage(locale, 'family'), address: pageAddresses.checkFamily })
}

export default async function FamilyPage({ params }: PageProps<'/[locale]/check/family'>) {
  const locale = await localeParam(params)
  return (
    <PageFrame locale={locale} address={pageAddresses.checkFamily}>
      <ReadingPage locale={locale} text={findPage(locale, 'family')} />
    </PageFrame>
  )
}
