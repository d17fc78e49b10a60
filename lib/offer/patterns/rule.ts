import type { Level, SignId } from '../signs'

/**
 * Facts that are no sign by themselves, but decide what other signs mean: the country, the kind
 * of job, whether an employer is named.
 */
export type Cue =
  | 'abroad' | 'far' | 'near' | 'russia' | 'high-wage' | 'thailand' | 'scam-country' | 'night-country' | 'home'
  | 'job' | 'offer' | 'employer' | 'named' | 'foreign-money' | 'money' | 'contract' | 'official' | 'skilled' | 'women' | 'guard' | 'rotation' | 'courier' | 'hostess' | 'night'
  | 'operator' | 'authority' | 'trade' | 'teacher' | 'warning' | 'question' | 'news' | 'hours' | 'terms' | 'payday' | 'open' | 'told'

export type Rule = {
  id: SignId | Cue
  level: Level | 'cue'
  /** True for signs that deny something themselves; no negation takes them away. */
  isDenial?: true
  /** True for words that only stand near each other; they weigh less than a phrase (weigh.ts). */
  isBroad?: true
  /** Patterns for each language, separated by a semicolon. A word is found whatever the language of the text is. */
  ky?: string
  ru?: string
  en?: string
}

/** All patterns of a rule; `a & b` stands for both orders. */
export function patternsOf(rule: Rule): readonly string[] {
  return [rule.ky, rule.ru, rule.en].flatMap((patterns) => patterns?.split(';') ?? []).flatMap((pattern) => {
    const [one = '', other] = pattern.split(' & ')
    return other === undefined ? [one] : [`${one} ~~${other}`, `${other} ~~${one}`]
  })
}
