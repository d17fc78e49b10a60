import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { PageFrame } from '@/components/frame/PageFrame'
import { ToolPage } from '@/components/frame/ToolPage'
import { ClaimsByVerdict } from '@/components/reference/ClaimsByVerdict'
import { TextReview } from '@/components/text/TextReview'
import { brief } from '@/content'
import { pageAddresses } from '@/lib/addresses'
import { localeParam } from '@/lib/localeParam'
import { pageMetadata } from '@/lib/pageMetadata'

export async function generateMetadata({ params }: PageProps<'/[locale]/about/brief'>): Promise<Metadata> {
  const locale = await localeParam(params)
  const words = await getTranslations({ locale, namespace: 'brief' })
  return pageMetadata({ locale, address: pageAddresses.brief, title: words('title'), description: words('description') })
}

export default async function BriefPage({ params }: PageProps<'/[locale]/about/brief'>) {
  const locale = await localeParam(params)
  const words = await getTranslations({ locale, namespace: 'brief' })
  return (
    <PageFrame locale={locale} address={pageAddresses.brief}>
      <ToolPage heading={words('title')} lead={words('lead', { count: brief.claims.length })}>
        <ClaimsByVerdict locale={locale} claims={brief.claims} />
        <div className="mt-12">
          <TextReview locale={locale} text={brief} />
        </div>
      </ToolPage>
    </PageFrame>
  )
}
