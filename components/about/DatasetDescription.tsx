import { findPage } from '@/content'
import { site } from '@/content/site'
import { fileOf, localeAddress, pageAddresses } from '@/lib/addresses'
import { siteData } from '@/lib/siteData'
import { datasetStructuredData } from '@/lib/structuredData'
import type { Locale } from '@/locales/languages'

import { StructuredData } from '../frame/StructuredData'

type DatasetDescriptionProps = { locale: Locale }

/** Tells search engines for data what the page tells readers. */
export async function DatasetDescription({ locale }: DatasetDescriptionProps) {
  const data = await siteData()
  const words = { name: data.title[locale], description: findPage(locale, 'data').description, author: site.name, locale }
  const files = [
    { url: `${site.url}${fileOf.contactsJson}`, type: 'application/json' },
    { url: `${site.url}${fileOf.contactsCsv}`, type: 'text/csv' },
  ]
  return <StructuredData data={datasetStructuredData(data, words, `${site.url}${localeAddress(locale, pageAddresses.data)}`, files)} />
}
