import { getTranslations } from 'next-intl/server'

import { changes, contactsShown } from '../content'
import { site } from '../content/site'
import { locales, type Locale } from '../locales/languages'
import { openDataOf } from './openData'
import type { OpenData } from './openDataSchema'

/** The open data of this site, from its content. */
export async function siteData(): Promise<OpenData> {
  const titles = await Promise.all(
    locales.map(async (locale) => {
      const words = await getTranslations({ locale, namespace: 'data' })
      return [locale, words('name', { site: site.name })] as const
    }),
  )
  return openDataOf({
    contacts: contactsShown(),
    changedOn: changes.filter(({ kind }) => kind === 'contact').map(({ date }) => date),
    title: Object.fromEntries(titles) as Record<Locale, string>,
    siteUrl: site.url,
  })
}
