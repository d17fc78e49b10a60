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
