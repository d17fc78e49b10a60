import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { OfferPage } from '@/components/check/OfferPage'
import { PageFrame } from '@/components/frame/PageFrame'
import { pageAddresses } from '@/lib/addresses'
import { localeParam } from '@/lib/localeParam'
import { pageMetadata } from '@/lib/pageMetadata'

export async function generateMetadata({ params }: PageProps<'/[locale]/check/offer'>): Promise<Metadata> {
  const locale = await localeParam(params)
  const words = await getTranslations({ locale, namespace: 'check' })
  return pageMetadata({ locale, address: pageAddresses.checkOffer, title: words('offerHeading'), description: words('offerText') })
}

export default async function CheckOfferPage({ params }: PageProps<'/[locale]/check/offer'>) {
  const locale = await localeParam(params)
  return (
    <PageFrame locale={locale} address={pageAddresses.checkOffer}>
      <OfferPage locale={locale} />
    </PageFrame>
  )
}
