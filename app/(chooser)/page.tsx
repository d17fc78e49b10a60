import type { Metadata } from 'next'

import { Chooser } from '@/components/chooser/Chooser'
import { site } from '@/content/site'
import { siteAddresses, localeAddress, pageAddresses } from '@/lib/addresses'
import { siteIcon } from '@/lib/pageMetadata'
import { locales } from '@/locales/languages'

export const metadata: Metadata = {
  title: site.name,
  icons: siteIcon,
  description: locales.map((locale) => `${site.name}: ${localeAddress(locale, pageAddresses.home)}`).join(' '),
  alternates: {
    canonical: `${site.url}${siteAddresses.chooser}`,
    languages: {
      ...Object.fromEntries(locales.map((locale) => [locale, `${site.url}${localeAddress(locale, pageAddresses.home)}`])),
      'x-default': `${site.url}${siteAddresses.chooser}`,
    },
  },
}

export default function ChooserPage() {
  return <Chooser />
}
