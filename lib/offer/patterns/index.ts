import { broadRules } from './broad'
import { controlRules } from './control'
import { cueRules } from './cues'
import { detailRules } from './details'
import { jobRules } from './jobs'
import { moneyRules } from './money'
import { paperRules } from './papers'
import { peopleRules } from './people'
import type { Rule } from './rule'
import { weakRules } from './weak'

/** All rules of the check. */
export const rules: readonly Rule[] = [
  ...moneyRules, ...paperRules, ...controlRules, ...jobRules, ...peopleRules, ...weakRules, ...broadRules, ...detailRules, ...cueRules,
]
