import type { Metadata } from 'next'

import { PageFrame } from '@/components/frame/PageFrame'
import { ReadingPage } from '@/components/text/ReadingPage'
import { findPage } from '@/content'
import { pageAddresses } from '@/lib/addresses'
import { localeParam } from '@/lib/localeParam'
import { pageMetadata } from '@/lib/pageMetadata'

export async function generateMetadata({ params }: PageProps<'/[locale]/check/agency'>): Promise<Metadata> {
  const locale = await localeParam(params)
  return pageMetadata({ ...findPage(locale, 'agency'), address: pageAddresses.checkAgency })
}

export default async function AgencyPage({ params }: PageProps<'/[locale]/check/agency'>) {
  const locale = await localeParam(params)
  return (
    <PageFrame locale={locale} address={pageAddresses.checkAgency}>
      <ReadingPage locale={locale} text={findPage(locale, 'agency')} />
    </PageFrame>
  )
}
