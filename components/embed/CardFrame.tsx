import { getTranslations } from 'next-intl/server'

import { site } from '@/content/site'
import { localeAddress, type PageAddress } from '@/lib/addresses'
import { softHyphens } from '@/lib/softHyphens'
import { languages, locales, type Locale } from '@/locales/languages'

import { Emblem } from '../art/Emblem'
import { LanguageSwitch } from '../frame/LanguageSwitch'
import { TopLinks } from '../frame/TopLinks'

type CardFrameProps = {
  locale: Locale
  /** Address of this card in another language. */
  addressIn: (locale: Locale) => string
  heading: string
  /** The page of the site that says more. */
  fullPage: PageAddress
  children: React.ReactNode
}

/**
 * What surrounds a card on somebody else's page. It holds no script; what leads away from
 * the card opens in place of the page around it.
 */
export async function CardFrame({ locale, addressIn, heading, fullPage, children }: CardFrameProps) {
  const words = await getTranslations({ locale, namespace: 'embed' })
  const frame = await getTranslations({ locale, namespace: 'frame' })
  const links = locales.map((code) => ({ code, name: languages[code].shortName, href: addressIn(code), current: code === locale }))

  return (
    <>
      <TopLinks skip={frame('skip')} exit={frame('exit')} exitTarget="_top" />
      <header className="card-width flex flex-wrap items-center justify-between border-b border-line">
        <p className="flex items-center gap-1.5 font-extrabold">
          <Emblem className="size-6 text-madder" />
          {site.name}
        </p>
        <LanguageSwitch label={frame('languages')} links={links} />
      </header>
      <main className="card-width pt-4" id="main" tabIndex={-1}>
        <h1 className="text-head">{softHyphens(heading)}</h1>
        <p className="mt-1 text-fine text-sub">{words('what')}</p>
        {children}
      </main>
      <footer className="card-width pb-4">
        <a className="flex min-h-12 items-center font-bold" href={localeAddress(locale, fullPage)} target="_top">
          {words('full', { site: site.name })}
        </a>
        <p className="text-fine text-sub">{frame('licence')}</p>
      </footer>
    </>
  )
}
