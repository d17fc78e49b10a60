import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { HelpCard } from '@/components/embed/HelpCard'
import { cardMetadata } from '@/lib/cardMetadata'
import { localeParam } from '@/lib/localeParam'

type Props = PageProps<'/embed/[locale]/help'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const words = await getTranslations({ locale: await localeParam(params), namespace: 'pages' })
  return cardMetadata(words('help'))
}

export default async function HelpCardPage({ params }: Props) {
  return <HelpCard locale={await localeParam(params)} />
}
