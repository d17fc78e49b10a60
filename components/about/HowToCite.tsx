import { getTranslations } from 'next-intl/server'

import { site } from '@/content/site'
import { fileOf } from '@/lib/addresses'
import { formatDate } from '@/lib/formats'
import { siteData } from '@/lib/siteData'
import type { Locale } from '@/locales/languages'

type HowToCiteProps = { locale: Locale }

/** A line to copy below the data where they are shown. */
export async function HowToCite({ locale }: HowToCiteProps) {
  const words = await getTranslations({ locale, namespace: 'data' })
  const { title, changed } = await siteData()
  return (
    <>
      <h2 id="cite">{words('cite')}</h2>
      <p>{words('citation', { name: title[locale], day: formatDate(locale, changed), address: `${site.url}${fileOf.contactsJson}` })}</p>
    </>
  )
}
