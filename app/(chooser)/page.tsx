import type { Metadata } from 'next'

import { Chooser } from '@/components/chooser/Chooser'
import { site } from '@/content/site'
import { siteAddresses, localeAddress, pageAddresses } from '@/lib/addresses'
import { siteIcon } from '@/lib/pageMetadata'
import { languages, locales } from '@/locales/languages'

export const metadata: Metadata = {
  title: site.name,
  icons: siteIcon,
  // Where a host sends no headers of ours, the exit must still not tell where one came from.
  referrer: 'no-referrer',
  description: locales.map((locale) => languages[locale].name).join(' · '),
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
