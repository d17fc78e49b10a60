import { getTranslations } from 'next-intl/server'

import { site } from '@/content/site'
import { localeAddress, pageAddresses, pageExists, type PageAddress } from '@/lib/addresses'
import { languages, locales, type Locale } from '@/locales/languages'

import { LanguageSwitch } from './LanguageSwitch'
import { SiteFooter } from './SiteFooter'
import { SiteHeader } from './SiteHeader'
import { TopLinks } from './TopLinks'

type PageFrameProps = {
  locale: Locale
  /** Address of this page below its language, for the links to its other languages. */
  address: PageAddress
  /** True for a sheet or a card: on paper it stands alone. */
  paper?: boolean
  children: React.ReactNode
}

const footerPages = ['help', 'contacts', 'check', 'learn', 'search', 'safety', 'about'] as const

/** What surrounds every page: the exit, the name of the site, languages, footer. */
export async function PageFrame({ locale, address, paper = false, children }: PageFrameProps) {
  const words = await getTranslations({ locale, namespace: 'frame' })
  const pageNames = await getTranslations({ locale, namespace: 'pages' })

  return (
    <>
      <TopLinks
        skip={words('skip')}
        exit={words('exit')}
        exitPressedOnce={words('exitPressedOnce')}
        exitPressedTwice={words('exitPressedTwice')}
      />
      <SiteHeader name={site.name} homeHref={localeAddress(locale, pageAddresses.home)} screenOnly={paper}>
        <LanguageSwitch
          label={words('languages')}
          links={locales.map((code) => ({
            code,
            name: languages[code].shortName,
            href: localeAddress(code, address),
            current: code === locale,
          }))}
        />
      </SiteHeader>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter
        label={words('pages')}
        links={footerPages
          .filter((page) => pageExists(pageAddresses[page]))
          .map((page) => ({ href: localeAddress(locale, pageAddresses[page]), text: pageNames(page) }))}
        promise={words('promise')}
        licence={words('licence')}
        stored={words('stored')}
        forget={words('forget')}
        screenOnly={paper}
      />
    </>
  )
}
