import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { ContactDirectory } from '@/components/contacts/ContactDirectory'
import { PageFrame } from '@/components/frame/PageFrame'
import { ToolPage } from '@/components/frame/ToolPage'
import { pageAddresses } from '@/lib/addresses'
import { localeParam } from '@/lib/localeParam'
import { pageMetadata } from '@/lib/pageMetadata'

type Props = PageProps<'/[locale]/contacts'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeParam(params)
  const words = await getTranslations({ locale, namespace: 'directory' })
  return pageMetadata({ locale, address: pageAddresses.contacts, title: words('title'), description: words('lead') })
}

export default async function ContactsPage({ params }: Props) {
  const locale = await localeParam(params)
  const words = await getTranslations({ locale, namespace: 'directory' })
  return (
    <PageFrame locale={locale} address={pageAddresses.contacts}>
      <ToolPage heading={words('title')} lead={words('lead')}>
        <ContactDirectory locale={locale} />
      </ToolPage>
    </PageFrame>
  )
}
