import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { ContactsCard } from '@/components/embed/ContactsCard'
import { cardCountries } from '@/components/embed/choices'
import { cardMetadata } from '@/lib/cardMetadata'
import { localeParam } from '@/lib/localeParam'

type Props = PageProps<'/embed/[locale]/contacts/[country]'>

export const dynamicParams = false

export function generateStaticParams() {
  return cardCountries().map((country) => ({ country }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeParam(params)
  const words = await getTranslations({ locale, namespace: 'embed' })
  const countries = await getTranslations({ locale, namespace: 'countries' })
  const { country } = await params
  return cardMetadata(words('countryTitle', { country: countries(country as Parameters<typeof countries>[0]) }))
}

export default async function ContactsCardPage({ params }: Props) {
  const { country } = await params
  return <ContactsCard locale={await localeParam(params)} country={country} />
}
