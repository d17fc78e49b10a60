import { z } from 'zod'

import { everyLanguage, nonEmptyText } from './common'
import { reviewFields } from './document'

/** What became of a claim when it was checked. */
export const verdicts = ['verified', 'partly', 'outdated', 'wrong', 'judgement', 'not-checked'] as const
export type Verdict = (typeof verdicts)[number]

const claim = z
  .strictObject({
    /** Number of the claim, such as "B12", in the order of the brief. */
    id: z.string().regex(/^B[1-9]\d*$/, 'write B and the number of the claim, such as "B12"'),
    verdict: z.enum(verdicts),
    /** What the brief says, in our words. */
    claim: everyLanguage,
    /** What holds today. */
    answer: everyLanguage,
    /** Works that the brief names for the claim, by their ids in content/sources.yaml. */
    notes: z.array(z.string()),
    /** Works that our answer rests on, by the same ids. */
    sources: z.array(z.string()),
    /** Slugs of the articles that carry or correct the claim. */
    articles: z.array(z.string()),
    /** Why no article carries it, for the maintainers, in English. */
    reason: nonEmptyText.nullable(),
  })
  .refine(({ articles, reason }) => (articles.length === 0) === (reason !== null), {
    path: ['reason'],
    message: 'is needed exactly when no article carries the claim; name an article or give the reason, not both',
  })

/** content/brief.yaml: the claims of the policy brief, each with what we found. */
export const briefSchema = z.strictObject({ ...reviewFields, claims: z.array(claim).min(1) })

export type Claim = z.infer<typeof claim>
export type Brief = z.infer<typeof briefSchema>
