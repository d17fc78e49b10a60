import type { Metadata } from 'next'

import { PageFrame } from '@/components/frame/PageFrame'
import { EmergencyPage } from '@/components/text/EmergencyPage'
import { findPage } from '@/content'
import { pageAddresses } from '@/lib/addresses'
import { localeParam } from '@/lib/localeParam'
import { pageMetadata } from '@/lib/pageMetadata'

export async function generateMetadata({ params }: PageProps<'/[locale]/help'>): Promise<Metadata> {
  const locale = await localeParam(params)
  return pageMetadata({ ...findPage(locale, 'help'), address: pageAddresses.help })
}

export default async function HelpPage({ params }: PageProps<'/[locale]/help'>) {
  const locale = await localeParam(params)
  return (
    <PageFrame locale={locale} address={pageAddresses.help}>
      <EmergencyPage locale={locale} text={findPage(locale, 'help')} />
    </PageFrame>
  )
}
