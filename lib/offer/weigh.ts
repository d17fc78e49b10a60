/*
 * Weighs what is known about a text when no critical sign decides alone. Most frauds carry several
 * signs; most honest adverts carry one, beside hours, taxes, a day of pay and a place.
 *
 * The weights come from a logistic regression over the labelled texts in tests/bench/offers and
 * others of their kind, composed and published, rounded to one digit. What changed nothing in
 * cross-validation was left out. A sum of 0 means that fraud and honesty are equally likely there;
 * the limits lie lower, because a missed fraud costs more than a needless look at the register. The sum only
 * lowers levels: what raises one is always a sign that the reader sees.
 */
import type { Facts, Finding } from './facts'
import type { Cue } from './patterns/rule'
import type { Level, SignId } from './signs'

/** For each different sign, at most three of a kind. */
const perSign = { stop: 2.1, check: 1.2, broad: 0.8 } as const
const perCue: Partial<Record<Cue, number>> = {
  'foreign-money': 0.7, warning: -0.3, question: -0.5, payday: -0.6, open: -0.6, hours: -0.7, terms: -0.8, teacher: -0.8, news: -1, named: -1, home: -1, official: -1, told: -1.1, contract: -1.2,
}

/** A sign of the heaviest level that is not critical asks at least for care down to here. */
const leastForLoweredStop = -1.8
const leastForStop = -0.5
const leastForCheck = -1

/** Nothing honest stands beside these, so nothing calms them. */
const critical: ReadonlySet<SignId> = new Set<SignId>([
  'passport-retention', 'fee-to-private-card', 'secrecy-isolation', 'lie-at-border', 'control-of-movement', 'courier-parcels', 'money-mule', 'minors',
  'entertainment-hostess', 'security-military', 'denial-of-crime', 'denial-of-intimacy', 'impersonation-official', 'insider-connections',
])

function sumOf(findings: readonly Finding[], { cues }: Facts): number {
  const kinds = new Map<SignId, keyof typeof perSign>()
  for (const { id, level, isBroad } of findings) {
    // A missing name is as frequent in honest texts; it is shown, but not counted.
    if (level === 'weak' || (id === 'no-company-name' && !isBroad)) continue
    const kind = level === 'stop' ? 'stop' : isBroad ? 'broad' : 'check'
    const known = kinds.get(id)
    if (known === undefined || perSign[kind] > perSign[known]) kinds.set(id, kind)
  }
  const counts = { stop: 0, check: 0, broad: 0 }
  for (const kind of kinds.values()) counts[kind] = Math.min(counts[kind] + 1, 3)
  const signs = counts.stop * perSign.stop + counts.check * perSign.check + counts.broad * perSign.broad
  return [...cues].reduce((sum, cue) => sum + (perCue[cue] ?? 0), signs)
}

/**
 * Lowers signs that the rest of the text makes unlikely.
 *
 * @param findings The signs that are meant.
 * @param facts What is known about the text.
 * @returns The same signs with the level they keep.
 */
export function weighed(findings: readonly Finding[], facts: Facts): Finding[] {
  const sum = sumOf(findings, facts)
  const hasCritical = findings.some(({ id, level }) => level === 'stop' && critical.has(id))
  if (hasCritical || sum >= leastForStop) return [...findings]
  const highest: Level = sum >= (findings.some(({ level }) => level === 'stop') ? leastForLoweredStop : leastForCheck) ? 'check' : 'weak'
  return findings.map((finding) => (finding.level === 'weak' ? finding : { ...finding, level: highest }))
}
