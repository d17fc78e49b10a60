import { site } from '../content/site'
import type { Locale } from '../locales/languages'
import { localeAddress, pageAddresses } from './addresses'

/** Where everything printed leads: the page with help in its language. */
export function cardAddress(locale: Locale): string {
  return `${site.url}${localeAddress(locale, pageAddresses.help)}`
}
