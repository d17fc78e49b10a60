import { getTranslations } from 'next-intl/server'

import { site } from '@/content/site'
import type { Locale } from '@/locales/languages'

type MaintainersProps = { locale: Locale }

/** How to reach whoever keeps the site, as set in content/site.ts. */
export async function Maintainers({ locale }: MaintainersProps) {
  const words = await getTranslations({ locale, namespace: 'about' })
  return <p>{site.maintainers ? words('maintainers', site.maintainers) : words('noMaintainers')}</p>
}
