/* What is known about a text before its signs are weighed. */
import type { Cue } from './patterns/rule'
import type { Level, SignId } from './signs'

/** A sign or a cue with its tokens. */
export type Finding = {
  id: SignId
  level: Level
  first: number
  last: number
  /** Words that only stand near each other (patterns/broad.ts). */
  isBroad?: boolean
}

export type Facts = {
  cues: ReadonlySet<Cue>
  /** Where each cue stands first. */
  places: ReadonlyMap<Cue, { first: number; last: number }>
}

const ranks: Readonly<Record<Level, number>> = { weak: 0, check: 1, stop: 2 }

/** The heavier of two levels. */
export function heavier(first: Level, second: Level): Level {
  return ranks[first] >= ranks[second] ? first : second
}
