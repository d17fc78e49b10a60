import { z } from 'zod'

import { everyLanguage } from './common'
import type { ContactStatus } from './contact'
import { reviewFields } from './document'

/** Statuses that may stand on paper, which nobody can correct once it is handed out. */
export const cardStatuses: readonly ContactStatus[] = ['confirmed', 'published']

/** What can be printed, in the order of the page that offers it. */
export const cardKinds = ['sheet', 'wallet', 'strip'] as const
export type CardKind = (typeof cardKinds)[number]

/** Ids of contacts, of each of which the first number is shown. */
function contacts(fewest: number, most: number) {
  return z.array(z.string()).min(fewest, `needs at least ${fewest} contacts`).max(most, `has room for ${most} contacts; take some out`)
}

/** content/cards.yaml: headlines and numbers of what people print. No headline names a crime. */
export const cardsSchema = z.strictObject({
  ...reviewFields,
  sheet: z.strictObject({
    headline: everyLanguage,
    /** What to say when somebody answers. */
    say: everyLanguage,
    contacts: contacts(3, 5),
  }),
  wallet: z.strictObject({ headline: everyLanguage, contacts: contacts(3, 4) }),
  strip: z.strictObject({ headline: everyLanguage, text: everyLanguage, contacts: contacts(2, 3) }),
})

export type Cards = z.infer<typeof cardsSchema>
