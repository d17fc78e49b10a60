import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { PageFrame } from '@/components/frame/PageFrame'
import { Home } from '@/components/home/Home'
import { pageAddresses } from '@/lib/addresses'
import { localeParam } from '@/lib/localeParam'
import { pageMetadata } from '@/lib/pageMetadata'

export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
  const locale = await localeParam(params)
  const words = await getTranslations({ locale, namespace: 'home' })
  return pageMetadata({ locale, address: pageAddresses.home, title: words('title'), description: words('description') })
}

export default async function HomePage({ params }: PageProps<'/[locale]'>) {
  const locale = await localeParam(params)
  return (
    <PageFrame locale={locale} address={pageAddresses.home}>
      <Home locale={locale} />
    </PageFrame>
  )
}
