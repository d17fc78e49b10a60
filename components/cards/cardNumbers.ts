import { findContact } from '@/content'
import { displayNumber, telephoneLink } from '@/lib/phone'
import type { Locale } from '@/locales/languages'

/** A number on paper, and whom it reaches. */
export type CardNumber = { href: string; number: string; name: string }

/** The numbers of a card by where they can be called from, in the order of the card. */
export type CardNumbers = { inside: CardNumber[]; anywhere: CardNumber[] }

/** The first number of each contact of a card. */
export function cardNumbers(locale: Locale, ids: string[]): CardNumbers {
  const numbers = ids.map(findContact).flatMap(({ phones: [phone], shortName, name }) =>
    phone ? [{ href: telephoneLink(phone), number: displayNumber(phone), name: (shortName ?? name)[locale], from: phone.callableFrom }] : [],
  )
  return {
    inside: numbers.filter(({ from }) => from === 'inside'),
    anywhere: numbers.filter(({ from }) => from === 'anywhere'),
  }
}

/** The day on which the number of a card that was checked longest ago was checked. */
export function oldestCheck(ids: string[]): string {
  return ids.map((id) => findContact(id).checkedOn).sort()[0] ?? ''
}
