import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { CardsHub } from '@/components/cards/CardsHub'
import { PageFrame } from '@/components/frame/PageFrame'
import { ToolPage } from '@/components/frame/ToolPage'
import { pageAddresses } from '@/lib/addresses'
import { localeParam } from '@/lib/localeParam'
import { pageMetadata } from '@/lib/pageMetadata'

export async function generateMetadata({ params }: PageProps<'/[locale]/contacts/cards'>): Promise<Metadata> {
  const locale = await localeParam(params)
  const words = await getTranslations({ locale, namespace: 'cards' })
  return pageMetadata({ locale, address: pageAddresses.cards, title: words('title'), description: words('description') })
}

export default async function CardsPage({ params }: PageProps<'/[locale]/contacts/cards'>) {
  const locale = await localeParam(params)
  const words = await getTranslations({ locale, namespace: 'cards' })
  return (
    <PageFrame locale={locale} address={pageAddresses.cards}>
      <ToolPage heading={words('title')} lead={words('lead')}>
        <CardsHub locale={locale} />
      </ToolPage>
    </PageFrame>
  )
}
