import { z } from 'zod'

import { day, everyLanguage } from './common'

/** What a change is about. */
export const changeKinds = ['law', 'contact', 'text', 'site'] as const
export type ChangeKind = (typeof changeKinds)[number]

const change = z.strictObject({
  date: day,
  kind: z.enum(changeKinds),
  text: everyLanguage,
})

/** content/changes.yaml: what readers should know has changed. */
export const changesSchema = z.strictObject({ changes: z.array(change).min(1) })

export type Change = z.infer<typeof change>
