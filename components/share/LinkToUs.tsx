import { getTranslations } from 'next-intl/server'

import { site } from '@/content/site'
import { localeAddress, pageAddresses } from '@/lib/addresses'
import type { Locale } from '@/locales/languages'

type LinkToUsProps = { locale: Locale }

const pages = ['home', 'help', 'check'] as const

/** The addresses to print and to link to, written out. */
export async function LinkToUs({ locale }: LinkToUsProps) {
  const words = await getTranslations({ locale, namespace: 'share' })
  const pageNames = await getTranslations({ locale, namespace: 'pages' })
  return (
    <section className="mt-10 max-w-read">
      <h2 className="text-head">{words('link')}</h2>
      <p className="mt-2">{words('linkText')}</p>
      <dl className="mt-2">
        {pages.map((page) => (
          <div className="mt-3" key={page}>
            <dt className="text-small text-sub">{pageNames(page)}</dt>
            <dd className="font-bold wrap-anywhere">
              {site.url}
              {localeAddress(locale, pageAddresses[page])}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
