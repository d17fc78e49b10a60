import { z } from 'zod'

import { everyLanguage, twoLetters } from './common'
import { reviewFields } from './document'

/** What a line tells about a country: it works there, it does not, or it is good to know. */
export const knowKinds = ['works', 'blocked', 'know'] as const
export type KnowKind = (typeof knowKinds)[number]

/** content/border/<country>.yaml: what to save and know before leaving for a country. Fits on one sheet of paper. */
export const borderSchema = z.strictObject({
  ...reviewFields,
  /** Place in the list of countries. */
  order: z.number().int(),
  /** Countries whose numbers work there: its own and, in the European Union, "eu". */
  contactsOf: z.array(twoLetters('country')).min(1),
  /** "known" when a line below says what works; "unknown" when no source says so, which the page admits. */
  messengers: z.enum(['known', 'unknown']),
  heading: everyLanguage,
  /** The first two also stand on the picture for the phone. */
  know: z
    .array(
      z.strictObject({
        kind: z.enum(knowKinds),
        text: everyLanguage,
        /** Ids of works in content/sources.yaml. */
        sources: z.array(z.string()).min(1),
      }),
    )
    .min(2)
    .max(3, 'holds more than three lines; the sheet has no room for more'),
  /** What to do before leaving for this country. */
  before: z.array(everyLanguage).min(1).max(2, 'holds more than two lines; the sheet has no room for more'),
})

export type Border = z.infer<typeof borderSchema> & { country: string }
