import type { Contact } from '../content/schemas/contact'
import type { Locale } from '../locales/languages'

/** Letters of a name that still fits into the title of a tab. */
const longest = 52

/**
 * A name for the title, which stays in the history of a phone: lines for people who were
 * exploited carry the crime in their name, so their short name, with a capital, stands for
 * them; and for names that are too long.
 */
export function calmName({ types, name, shortName }: Pick<Contact, 'types' | 'name' | 'shortName'>, locale: Locale): string {
  const short = shortName?.[locale]
  if (!short || (!types.includes('trafficking') && name[locale].length <= longest)) return name[locale]
  return short.slice(0, 1).toUpperCase() + short.slice(1)
}
