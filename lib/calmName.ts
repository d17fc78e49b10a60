import type { Contact } from '../content/schemas/contact'
import type { Locale } from '../locales/languages'

/**
 * A name that may stay in the history of a phone: lines for people who were exploited carry
 * the crime in their name, so their short name, with a capital, stands for them.
 */
export function calmName({ types, name, shortName }: Pick<Contact, 'types' | 'name' | 'shortName'>, locale: Locale): string {
  const short = shortName?.[locale]
  if (!short || !types.includes('trafficking')) return name[locale]
  return short.slice(0, 1).toUpperCase() + short.slice(1)
}
