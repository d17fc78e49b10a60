import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'

import { ContactPage } from '@/components/contacts/ContactPage'
import { PageFrame } from '@/components/frame/PageFrame'
import { ToolPage } from '@/components/frame/ToolPage'
import { contactsShown } from '@/content'
import { addressOf } from '@/lib/addresses'
import { calmName } from '@/lib/calmName'
import { localeParam } from '@/lib/localeParam'
import { pageMetadata } from '@/lib/pageMetadata'

type Props = PageProps<'/[locale]/contacts/[country]/[id]'>

export const dynamicParams = false

export function generateStaticParams() {
  return contactsShown().map(({ country, id }) => ({ country, id }))
}

async function requested(params: Props['params']) {
  const { id } = await params
  const contact = contactsShown().find((one) => one.id === id) ?? notFound()
  return { locale: await localeParam(params), contact, address: addressOf.contact(contact.country, id) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, contact, address } = await requested(params)
  const words = await getTranslations({ locale, namespace: 'directory' })
  return pageMetadata({ locale, address, title: calmName(contact, locale), description: words('contactDescription') })
}

export default async function OneContactPage({ params }: Props) {
  const { locale, contact, address } = await requested(params)
  return (
    <PageFrame locale={locale} address={address}>
      <ToolPage heading={contact.name[locale]} lead={contact.description[locale]}>
        <ContactPage contact={contact} locale={locale} />
      </ToolPage>
    </PageFrame>
  )
}
