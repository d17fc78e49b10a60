import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'

import { NumberSheet } from '@/components/cards/NumberSheet'
import { PaperPage } from '@/components/cards/PaperPage'
import { TearStrip } from '@/components/cards/TearStrip'
import { WalletSheet } from '@/components/cards/WalletSheet'
import { PageFrame } from '@/components/frame/PageFrame'
import { cardKinds } from '@/content/schemas/cards'
import { addressOf, localeAddress, pageAddresses } from '@/lib/addresses'
import { localeParam } from '@/lib/localeParam'
import { pageMetadata } from '@/lib/pageMetadata'

type Props = PageProps<'/[locale]/contacts/cards/[kind]'>

export const dynamicParams = false

const papers = { sheet: NumberSheet, wallet: WalletSheet, strip: TearStrip }

export function generateStaticParams() {
  return cardKinds.map((kind) => ({ kind }))
}

async function requested(params: Props['params']) {
  const { kind: asked } = await params
  const kind = cardKinds.find((one) => one === asked) ?? notFound()
  const locale = await localeParam(params)
  return { locale, kind, address: addressOf.cards(kind), words: await getTranslations({ locale, namespace: 'cards' }) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, kind, address, words } = await requested(params)
  return pageMetadata({ locale, address, title: words(`${kind}Name`), description: words(`${kind}Text`) })
}

export default async function CardPage({ params }: Props) {
  const { locale, kind, address, words } = await requested(params)
  const Paper = papers[kind]
  return (
    <PageFrame locale={locale} address={address} paper>
      <PaperPage
        heading={words(`${kind}Name`)}
        lead={words(`${kind}Lead`)}
        backHref={localeAddress(locale, pageAddresses.cards)}
        backText={words('back')}
      >
        <Paper locale={locale} />
      </PaperPage>
    </PageFrame>
  )
}
