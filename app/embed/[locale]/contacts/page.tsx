import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { CountriesCard } from '@/components/embed/CountriesCard'
import { cardMetadata } from '@/lib/cardMetadata'
import { localeParam } from '@/lib/localeParam'

type Props = PageProps<'/embed/[locale]/contacts'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const words = await getTranslations({ locale: await localeParam(params), namespace: 'embed' })
  return cardMetadata(words('title'))
}

export default async function CountriesCardPage({ params }: Props) {
  return <CountriesCard locale={await localeParam(params)} />
}
