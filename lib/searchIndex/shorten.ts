import { locales, type Locale } from '../../locales/languages'
import { foldForSearch } from '../search/fold'
import { stemmerOf } from '../search/stem'

/** The beginning of a text, cut between words. */
export function shorten(text: string, letters: number): string {
  if (text.length <= letters) return text
  const cut = text.slice(0, letters + 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,.:;–—-]+$/u, '')}…`
}

const stemmers = new Map(locales.map((locale) => [locale, stemmerOf(locale)]))

function stemsIn(locale: Locale, text: string): string[] {
  const stemOf = stemmers.get(locale) ?? stemmerOf(locale)
  return foldForSearch(text).split(' ').filter((word) => word.length > 2).map(stemOf)
}

/**
 * Stems by which a text is found although they are not shown with it.
 *
 * @param text the whole text
 * @param shown what is shown of it, or searched anyway
 * @param most the largest number of stems
 */
export function furtherStems(locale: Locale, text: string, shown: string, most: number): string {
  const known = new Set(stemsIn(locale, shown))
  return [...new Set(stemsIn(locale, text))].filter((stem) => !known.has(stem)).slice(0, most).join(' ')
}
