import { z } from 'zod'

import { answers } from '../../lib/check/answers'
import { severities } from '../../lib/check/judge'
import { everyLanguage, twoLetters } from './common'
import { reviewFields } from './document'

/** How far along somebody is, in the order of a journey. */
export const stageSlugs = ['offer', 'leaving', 'journey', 'arrival', 'working', 'trouble', 'return'] as const
export type StageSlug = (typeof stageSlugs)[number]

/** More questions than this at a time are not answered to the end. */
export const mostAsked = 12

const item = z.strictObject({
  /** Id of the research, such as "A01"; never changes, since saved answers use it. */
  id: z.string().regex(/^[A-G]\d{2}$/, 'write the letter of the stage and two digits, such as "A01"'),
  /** Asked on the way; the others stand in the list under the questions. */
  asked: z.boolean(),
  severity: z.enum(severities),
  /** The answer that brings the advice up. */
  bad: z.enum(['yes', 'no']),
  /** Only for these countries; for all when left out. */
  countries: z.array(twoLetters('country')).optional(),
  question: everyLanguage,
  why: everyLanguage,
  /** What to do when the answer is bad. */
  act: everyLanguage,
  /** What to do when the reader does not know. */
  unknown: everyLanguage,
  sources: z.array(z.string()),
})

function hasNoDoubles(items: { id: string }[]): boolean {
  return new Set(items.map(({ id }) => id)).size === items.length
}

/** content/checklist/<stage>.yaml */
export const stageSchema = z.strictObject({
  slug: z.enum(stageSlugs),
  order: z.number().int(),
  /** What a bad answer to a critical question means here. */
  worst: z.enum(['stop', 'help']),
  ...reviewFields,
  name: everyLanguage,
  title: everyLanguage,
  heading: everyLanguage,
  lead: everyLanguage,
  items: z
    .array(item)
    .min(1)
    .refine(hasNoDoubles, 'two questions have the same id; give one of them another')
    .refine((items) => items.filter(({ asked }) => asked).length <= mostAsked, `more than ${mostAsked} questions are asked; keep those that decide most`),
})

const level = z.strictObject({ heading: everyLanguage, text: everyLanguage })
const lines = z.array(everyLanguage).min(3)

/** content/check-result.yaml: the words of every result. */
export const checkResultSchema = z.strictObject({
  ...reviewFields,
  /** "There" is for those who have left already. */
  levels: z.strictObject({ stop: level, help: level, check: level, none: level, checkThere: level, noneThere: level }),
  verify: lines,
  /** What to do today for those who have left already. */
  there: lines,
  ask: lines,
  photograph: lines,
  family: lines,
  /** Opening of the text to send; names no crime. */
  send: everyLanguage,
  practice: z.array(z.strictObject({ name: everyLanguage, text: everyLanguage, answers: z.record(z.string(), z.enum(answers)) })).length(3),
})

export type Stage = z.infer<typeof stageSchema>
export type Item = Stage['items'][number]
export type CheckResult = z.infer<typeof checkResultSchema>
