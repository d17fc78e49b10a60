import type { Metadata } from 'next'

import { PageFrame } from '@/components/frame/PageFrame'
import { SaveBox } from '@/components/offline/SaveBox'
import { ReadingPage } from '@/components/text/ReadingPage'
import { findPage } from '@/content'
import { pageAddresses } from '@/lib/addresses'
import { localeParam } from '@/lib/localeParam'
import { pageMetadata } from '@/lib/pageMetadata'

export async function generateMetadata({ params }: PageProps<'/[locale]/safety'>): Promise<Metadata> {
  const locale = await localeParam(params)
  return pageMetadata({ ...findPage(locale, 'safety'), address: pageAddresses.safety })
}

export default async function SafetyPage({ params }: PageProps<'/[locale]/safety'>) {
  const locale = await localeParam(params)
  return (
    <PageFrame locale={locale} address={pageAddresses.safety}>
      <ReadingPage locale={locale} text={findPage(locale, 'safety')} opening={<SaveBox locale={locale} removalOnly />} />
    </PageFrame>
  )
}
