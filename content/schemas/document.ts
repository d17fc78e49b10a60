import { z } from 'zod'

import { day, nonEmptyText } from './common'

/** Who has read a text. Nobody may be claimed who has not. */
export const reviewStatuses = ['unread', 'native', 'lawyer', 'both'] as const
export type ReviewStatus = (typeof reviewStatuses)[number]

/** When a text was compared with its sources, when it is due again, and who has read it. */
export const reviewFields = { checkedOn: day, dueOn: day, review: z.enum(reviewStatuses) }

const page = {
  title: nonEmptyText,
  heading: nonEmptyText,
  description: nonEmptyText,
  ...reviewFields,
}

/** A question at the end of an article. Exactly one answer is right. */
export const questionSchema = z
  .strictObject({
    question: nonEmptyText,
    options: z.array(z.strictObject({ text: nonEmptyText, correct: z.boolean() })).min(2),
    explanation: nonEmptyText,
  })
  .refine((question) => question.options.filter((option) => option.correct).length === 1, {
    path: ['options'],
    message: 'exactly one answer must have "correct: true"',
  })

/** Front matter of content/pages/<slug>/<language>.mdx */
export const pageSchema = z.strictObject(page)

/** Front matter of content/countries/<code>/<language>.mdx */
export const countrySchema = z.strictObject({
  ...page,
  /** Place in the list of countries. */
  order: z.number().int(),
})

/** Parts of the library, in the order of its page. */
export const parts = ['basics', 'dangers', 'law', 'action'] as const
export type Part = (typeof parts)[number]

/** Front matter of content/articles/<slug>/<language>.mdx */
export const articleSchema = z.strictObject({
  ...page,
  keyPoints: z.array(nonEmptyText).min(1).max(5, 'holds more than five points; keep the five that matter most'),
  /** Heading on /learn/ under which the article stands. */
  part: z.enum(parts),
  /** Place among all articles. */
  order: z.number().int(),
  selfCheck: questionSchema.optional(),
})

export type PageFrontMatter = z.infer<typeof pageSchema>
export type CountryFrontMatter = z.infer<typeof countrySchema>
export type ArticleFrontMatter = z.infer<typeof articleSchema>
export type Question = z.infer<typeof questionSchema>
