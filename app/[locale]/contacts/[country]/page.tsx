import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'

import { CountryContacts } from '@/components/contacts/CountryContacts'
import { PageFrame } from '@/components/frame/PageFrame'
import { ToolPage } from '@/components/frame/ToolPage'
import { contactCountries } from '@/content'
import { addressOf } from '@/lib/addresses'
import { localeParam } from '@/lib/localeParam'
import { pageMetadata } from '@/lib/pageMetadata'

type Props = PageProps<'/[locale]/contacts/[country]'>

export const dynamicParams = false

export function generateStaticParams() {
  return contactCountries().map((country) => ({ country }))
}

async function requested(params: Props['params']) {
  const { country } = await params
  const locale = await localeParam(params)
  if (!contactCountries().includes(country)) notFound()
  const words = await getTranslations({ locale, namespace: 'directory' })
  const names = await getTranslations({ locale, namespace: 'countries' })
  const title = words('countryTitle', { country: names(country as Parameters<typeof names>[0]) })
  return { locale, country, title, lead: words('countryLead'), address: addressOf.contactsIn(country) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lead, ...page } = await requested(params)
  return pageMetadata({ ...page, description: lead })
}

export default async function CountryContactsPage({ params }: Props) {
  const { locale, country, title, lead, address } = await requested(params)
  return (
    <PageFrame locale={locale} address={address}>
      <ToolPage heading={title} lead={lead}>
        <CountryContacts country={country} locale={locale} />
      </ToolPage>
    </PageFrame>
  )
}
