import languages from './languages.json'

/** Code of a language of the site. A language is added in languages.json, not here. */
export type Locale = keyof typeof languages

/** All languages in the order they are offered. Kyrgyz stands first. */
export const locales = Object.keys(languages) as Locale[]

export const defaultLocale: Locale = 'ky'

export function isLocale(value: string): value is Locale {
  return Object.hasOwn(languages, value)
}

export { languages }
