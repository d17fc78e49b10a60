import { z } from 'zod'

import { signIds, type SignId } from '../../lib/offer/signs'
import { everyLanguage } from './common'
import { reviewFields } from './document'

const level = z.strictObject({ heading: everyLanguage, text: everyLanguage })

const sign = z.strictObject({
  /** Id of the sign in lib/offer/signs.ts. */
  id: z.enum(signIds as [SignId, ...SignId[]]),
  name: everyLanguage,
  why: everyLanguage,
  act: everyLanguage,
})

function hasEverySign(signs: { id: SignId }[]): boolean {
  return signs.length === signIds.length && signIds.every((id) => signs.some((one) => one.id === id))
}

/** content/offer-signs.yaml: what a reader is told about each sign of an advert. */
export const offerSignsSchema = z.strictObject({
  ...reviewFields,
  levels: z.strictObject({ stop: level, check: level, none: level }),
  signs: z.array(sign).refine(hasEverySign, 'each sign of lib/offer/signs.ts needs its words, once'),
})

export type OfferSigns = z.infer<typeof offerSignsSchema>
