import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

import type { Phone } from '../content/schemas/contact'

const noBreakSpace = '\u00a0'

/**
 * How a number is shown: short numbers as they are, others in international form with
 * spaces that do not break.
 */
export function displayNumber(phone: Pick<Phone, 'local' | 'e164'>): string {
  const parsed = phone.e164 ? parsePhoneNumberFromString(phone.e164) : undefined
  const shown = parsed ? parsed.formatInternational() : (phone.e164 ?? phone.local)
  return shown.replaceAll(' ', noBreakSpace)
}

/** Link that dials a number: "tel:102", "tel:+996312301117". */
export function telephoneLink(phone: Pick<Phone, 'local' | 'e164'>): string {
  return `tel:${phone.e164 ?? phone.local.replaceAll(/[ -]/g, '')}`
}

/**
 * What is wrong with the digits of a number.
 *
 * @param country two-letter code of the country the number belongs to
 * @returns a sentence, or null when the digits form a possible number of that country
 */
export function phoneFault(phone: Pick<Phone, 'local' | 'e164'>, country: string): string | null {
  if (phone.e164 === null) {
    const digits = phone.local.replaceAll(/\D/g, '')
    return digits.length <= 9 ? null : `"${phone.local}" is too long for a short number; write its international form in "e164"`
  }
  const parsed = parsePhoneNumberFromString(phone.e164)
  if (!parsed?.isValid()) return `"${phone.e164}" is not a valid number; compare its digits with the source`
  if (parsed.country && parsed.country.toLowerCase() !== country) {
    return `"${phone.e164}" belongs to ${parsed.country}, not to "${country}"; correct the number or the country`
  }
  const local = phone.local.replaceAll(/\D/g, '')
  if (!local.endsWith(parsed.nationalNumber.slice(-6))) {
    return `"${phone.local}" and "${phone.e164}" end in different digits; one of them is wrong`
  }
  return null
}
