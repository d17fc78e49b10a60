import { getTranslations } from 'next-intl/server'

import { changes, contactsShown } from '@/content'
import { site } from '@/content/site'
import { fileOf, localeAddress, pageAddresses } from '@/lib/addresses'
import { contactChecks, feedEntries, notedChanges } from '@/lib/changeLog'
import { changeFeed } from '@/lib/feed'
import { localeParam } from '@/lib/localeParam'
import { locales } from '@/locales/languages'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

type FileParams = { params: Promise<{ locale: string }> }

export async function GET(_: Request, { params }: FileParams): Promise<Response> {
  const locale = await localeParam(params)
  const words = await getTranslations({ locale, namespace: 'changes' })
  const frame = await getTranslations({ locale, namespace: 'frame' })
  const feed = changeFeed({
    locale,
    title: `${site.name}. ${words('title')}`,
    description: words('description'),
    author: site.name,
    rights: frame('licence'),
    page: `${site.url}${localeAddress(locale, pageAddresses.changes)}`,
    self: `${site.url}${fileOf.feed(locale)}`,
    entries: feedEntries(locale, notedChanges(changes), contactChecks(contactsShown()), (count) => words('checkedNumbers', { count })),
  })
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}
