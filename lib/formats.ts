import { languages, type Locale } from '../locales/languages'

/*
 * Dates and numbers in every language. Browsers know no Kyrgyz and would silently write
 * English, so all of this runs at build, from the patterns in locales/languages.json.
 */

/**
 * A day in words: "2026-жылдын 24-ноябры".
 *
 * @param day ISO day "2026-11-24", month "2026-11" or year "2026"
 */
export function formatDate(locale: Locale, day: string): string {
  const [year = '', month, dayOfMonth] = day.split('-')
  if (!month) return year

  const { months, date, dateWithoutDay } = languages[locale]
  const pattern = dayOfMonth ? date : dateWithoutDay
  return pattern
    .replace('{year}', year)
    .replace('{month}', months[Number(month) - 1] ?? '')
    .replace('{monthNumber}', month)
    .replace('{day}', String(Number(dayOfMonth)))
}

const noBreakSpace = '\u00a0'

/** A number with the marks of the language: "12 345,6". */
export function formatNumber(locale: Locale, value: number): string {
  const { decimal, thousands } = languages[locale]
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.length > 4 ? whole.replaceAll(/\B(?=(\d{3})+$)/g, thousands.replace(' ', noBreakSpace)) : whole
  return fraction ? `${grouped}${decimal}${fraction}` : grouped
}

/** A share with the sign of the language: "25,7%" or "25,7 %". */
export function formatPercent(locale: Locale, value: number): string {
  return languages[locale].percent.replace(' ', noBreakSpace).replace('{n}', formatNumber(locale, value))
}
