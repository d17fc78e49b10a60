import type { Metadata } from 'next'

import { site } from '../content/site'
import { languages, locales, type Locale } from '../locales/languages'
import { fileOf, siteAddresses, localeAddress, pageAddresses, type PageAddress } from './addresses'

/** Icon in the tab: the emblem. */
export const siteIcon = { icon: { url: '/icon.svg', type: 'image/svg+xml' } }

type PageWords = {
  locale: Locale
  address: PageAddress
  title: string
  description: string
  /** True on pages that readers of feeds look at. Elsewhere the link would cost bytes that the page needs. */
  hasFeed?: boolean
}

/**
 * What stands in the head of a page: title, canonical address, its other languages.
 * Titles are calm, since they stay in the history of a phone that others may look at.
 */
export function pageMetadata({ locale, address, title, description, hasFeed = false }: PageWords): Metadata {
  const absolute = (path: string) => `${site.url}${path}`
  const inEachLanguage = Object.fromEntries(locales.map((code) => [code, absolute(localeAddress(code, address))]))
  const isHome = address === pageAddresses.home
  const fallback = isHome ? absolute(siteAddresses.chooser) : inEachLanguage['ky']
  const canonical = absolute(localeAddress(locale, address))

  return {
    title: isHome ? `${site.name}. ${title}` : `${title} · ${site.name}`,
    description,
    alternates: { canonical, languages: { ...inEachLanguage, ...(fallback && { 'x-default': fallback }) }, ...(hasFeed && { types: { 'application/atom+xml': absolute(fileOf.feed(locale)) } }) },
    openGraph: {
      type: isHome ? 'website' : 'article',
      siteName: site.name,
      title,
      description,
      url: canonical,
      locale: languages[locale].openGraph,
    },
    formatDetection: { telephone: false },
    icons: siteIcon,
    referrer: 'no-referrer',
  }
}
