import { getTranslations } from 'next-intl/server'

import { localeAddress, pageAddresses } from '@/lib/addresses'
import type { Locale } from '@/locales/languages'

type SaveLinkProps = { locale: Locale }

/** The way to SaveBox from pages that are too full to hold it. */
export async function SaveLink({ locale }: SaveLinkProps) {
  const words = await getTranslations({ locale, namespace: 'offline' })
  return (
    <p className="mt-6" data-screen-only="">
      <a className="font-bold" href={`${localeAddress(locale, pageAddresses.check)}#offline`}>
        {words('link')}
      </a>
    </p>
  )
}
