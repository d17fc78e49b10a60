import { z } from 'zod'

import { everyLanguage, everyLanguageList } from './common'

/** A year or another word that is the same in every language, or a text in each. */
const label = z.union([z.string().min(1), everyLanguage])

const common = {
  title: everyLanguage,
  /** What the picture shows, for those who do not see it. */
  description: everyLanguage,
  /** A remark under the picture: what is derived, what is missing. */
  note: everyLanguage.optional(),
  /** Ids of works in content/sources.yaml. */
  sources: z.array(z.string()).min(1),
}

/** One bar a row; a value that nobody published is null and shown as a gap. */
const bars = z.strictObject({
  kind: z.literal('bars'),
  ...common,
  /** "percent" puts the sign of the language behind each value. */
  unit: z.union([z.literal('percent'), everyLanguage]),
  columns: z.strictObject({ label: everyLanguage, value: everyLanguage }),
  rows: z.array(z.strictObject({ label, value: z.number().nullable() })).min(2),
})

/** From one number to another, such as terms of prison. */
const ranges = z.strictObject({
  kind: z.literal('ranges'),
  ...common,
  unit: everyLanguage,
  columns: z.strictObject({ label: everyLanguage, value: everyLanguage }),
  rows: z.array(z.strictObject({ label, from: z.number(), to: z.number() })).min(2),
})

/** Years in columns. true fills a field; a number stands in it; null is a gap; false leaves it empty. */
const grid = z.strictObject({
  kind: z.literal('grid'),
  ...common,
  columns: z.array(label).min(2),
  columnName: everyLanguage,
  rows: z
    .array(z.strictObject({ label: everyLanguage, look: z.enum(['solid', 'hatched']), fields: z.array(z.union([z.boolean(), z.number(), z.null()])) }))
    .min(1),
})

/** One thing after another. */
const steps = z.strictObject({ kind: z.literal('steps'), ...common, steps: everyLanguageList })

/** Two things side by side, aspect by aspect. */
const comparison = z.strictObject({
  kind: z.literal('comparison'),
  ...common,
  columns: z.array(everyLanguage).length(2),
  rows: z.array(z.strictObject({ aspect: everyLanguage, cells: z.array(everyLanguage).length(2) })).min(2),
})

/** content/figures/<id>.yaml: the data of one chart or diagram. */
export const figureSchema = z.discriminatedUnion('kind', [bars, ranges, grid, steps, comparison])

export type FigureData = z.infer<typeof figureSchema>
export type BarsData = z.infer<typeof bars>
export type RangesData = z.infer<typeof ranges>
export type GridData = z.infer<typeof grid>
export type StepsData = z.infer<typeof steps>
export type ComparisonData = z.infer<typeof comparison>
