import { z } from 'zod'

import { sourceDate, twoLetters } from './common'

const work = z.strictObject({
  /** Key that texts cite: "[^tip2025]". */
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'write letters, digits and hyphens only'),
  author: z.string().nullable(),
  /** Title as printed, in its own language; null where the research could not see it. */
  title: z.string().nullable(),
  /** Description in English, where the title is not known. */
  about: z.string().optional(),
  /** Null where the work does not say. */
  publisher: z.string().nullable(),
  date: sourceDate,
  /** Remark on the date for the maintainers, in English. */
  dateNote: z.string().nullable().optional(),
  url: z.url().nullable(),
  lang: twoLetters('language'),
  /** True for a law or another rule of a state: texts that cite it are checked more often. */
  isLaw: z.boolean().optional(),
  /** How much of the work was read when it was used. */
  seen: z.string(),
  /** Remark for the maintainers, in English. */
  note: z.string().nullable().optional(),
})

function hasNoDoubles(works: { id: string }[]): boolean {
  return new Set(works.map((one) => one.id)).size === works.length
}

/** content/sources.yaml */
export const bibliographySchema = z.strictObject({
  works: z.array(work).refine(hasNoDoubles, 'two works have the same id; give one of them another'),
})

export type Work = z.infer<typeof work>
