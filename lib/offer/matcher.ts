/* Finds the patterns of all signs in the tokens of a text. */
import { stepsOf } from './patternLanguage'
import { buildStemIndex, type StemIndex } from './stemIndex'
import type { Token } from './tokens'

export type CompiledPattern = {
  /** Place of the rule in the list that was compiled. */
  rule: number
  steps: readonly { element: number; gap: number }[]
  /** True for «без договора»: the second word must stand in the same part of the sentence as the first. */
  isClose: boolean
}

export type Matcher = {
  index: StemIndex
  /** Patterns by the element with which they begin. */
  byFirst: ReadonlyMap<number, readonly CompiledPattern[]>
}

/** A pattern found: the first and the last token. */
export type Match = { rule: number; first: number; last: number }

const beginsWithDenial = /^(?:без|не|ни|нет|никак\*|no|not|without|dont|never|zero|nobody)(?=[ |])/u

/**
 * @param rules For each rule its patterns.
 * @returns A matcher for all of them.
 */
export function compile(rules: readonly (readonly string[])[]): Matcher {
  const numbers = new Map<string, number>()
  const numberOf = (element: string) => {
    const known = numbers.get(element)
    if (known !== undefined) return known
    numbers.set(element, numbers.size)
    return numbers.size - 1
  }
  const byFirst = new Map<number, CompiledPattern[]>()
  for (const [rule, patterns] of rules.entries()) {
    for (const pattern of patterns) {
      const steps = stepsOf(pattern).map(({ element, gap }) => ({ element: numberOf(element), gap }))
      const first = steps[0]?.element ?? -1
      const known = byFirst.get(first)
      const compiled = { rule, steps, isClose: beginsWithDenial.test(pattern) }
      if (known) known.push(compiled)
      else byFirst.set(first, [compiled])
    }
  }
  return { index: buildStemIndex([...numbers.keys()]), byFirst }
}

type Elements = readonly ReadonlySet<number>[]

const nothing = { element: -1, gap: 0 }

/*
 * The last token of a pattern that begins at a token, or -1. All places that a step can reach are
 * kept as bits of one number, so no step is ever tried again. A pattern has at most five steps
 * of seven places; what would lie behind the 31st token is not looked for.
 */
function endOf(pattern: CompiledPattern, from: number, tokens: readonly Token[], elements: Elements): number {
  const { steps } = pattern
  let reached = 1
  for (let step = 1; step < steps.length; step += 1) {
    const { element, gap } = steps[step] ?? nothing
    const strongest = step === 1 && pattern.isClose ? 0 : 1
    let next = 0
    for (let offset = 0; offset < 30 && reached >> offset !== 0; offset += 1) {
      if (((reached >> offset) & 1) === 0) continue
      const farthest = Math.min(offset + 1 + gap, 30)
      for (let place = offset + 1; place <= farthest; place += 1) {
        const token = tokens[from + place]
        if (token === undefined || token.breakBefore > strongest) break
        if (elements[from + place]?.has(element)) next |= 1 << place
      }
    }
    if (next === 0) return -1
    reached = next
  }
  return from + 31 - Math.clz32(reached & -reached)
}

/**
 * @param matcher What to search for.
 * @param tokens The tokens of the text.
 * @param readLatinAsCyrillic True when the text is Kyrgyz or Russian in Latin letters.
 * @returns All places found, in the order of their beginnings.
 */
export function findMatches(matcher: Matcher, tokens: readonly Token[], readLatinAsCyrillic: boolean): Match[] {
  const elements = tokens.map((token) => matcher.index.lookUp(token.forms, readLatinAsCyrillic))
  const matches: Match[] = []
  for (let first = 0; first < tokens.length; first += 1) {
    for (const element of elements[first] ?? []) {
      const patterns = matcher.byFirst.get(element)
      if (!patterns) continue
      for (const pattern of patterns) {
        const last = endOf(pattern, first, tokens, elements)
        if (last >= 0) matches.push({ rule: pattern.rule, first, last })
      }
    }
  }
  return matches
}
