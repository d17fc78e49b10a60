/*
 * Checks an offer of work for signs of fraud and trafficking. Everything runs on the device of
 * the reader; nothing is sent or stored. The answer never says that an offer is safe: `none`
 * means only that no sign was found.
 */
import { findAmounts, type Amount } from './amounts'
import { combineSigns } from './combine'
import { isOffer, meantSigns, sentencesOf } from './context'
import { disguisedWords } from './disguise'
import { isExcused } from './excuses'
import { heavier, type Facts, type Finding } from './facts'
import { compile, findMatches, type Match, type Matcher } from './matcher'
import { containsDenial, isDenied, isDeniedTwice } from './negation'
import { tooHighPay } from './pay'
import { rules } from './patterns'
import { patternsOf, type Cue, type Rule } from './patterns/rule'
import { signLevels, type Level, type SignId } from './signs'
import { tokensOf, type Token } from './tokens'
import { weighed } from './weigh'

export type OfferSign = {
  id: SignId
  level: Level
  /** Place in the original text, in UTF-16 units as `slice` counts them. */
  start: number
  end: number
  text: string
}

export type OfferCheck = { level: 'stop' | 'check' | 'none'; signs: OfferSign[] }

type Part = { rule: Rule; deniesItself: boolean }

let prepared: { matcher: Matcher; parts: readonly Part[] } | undefined

/** Compiling takes a few milliseconds, so it waits for the first text. */
function prepare(): { matcher: Matcher; parts: readonly Part[] } {
  if (prepared) return prepared
  const patterns: string[][] = []
  const parts: Part[] = []
  for (const rule of rules) {
    const all = patternsOf(rule)
    for (const deniesItself of [true, false]) {
      const group = all.filter((pattern) => (rule.isDenial === true || rule.level === 'cue' || containsDenial(pattern)) === deniesItself)
      if (group.length === 0) continue
      patterns.push(group)
      parts.push({ rule, deniesItself })
    }
  }
  prepared = { matcher: compile(patterns), parts }
  return prepared
}

const englishWords = /^(?:the|and|for|you|your|with|of|to|in|is|are|we|our|a|on|will|no|not|from|at|per|be)$/u
const firstCyrillic = 0x430
const cyrillic = /^[а-я]/u

/** True for Kyrgyz or Russian in Latin letters. */
function isLatinised(tokens: readonly Token[]): boolean {
  let words = 0
  const latinWords: string[] = []
  for (const { kind, forms } of tokens) {
    if (kind !== 'word') continue
    words += 1
    const form = forms[0] ?? ''
    if (form.charCodeAt(0) < firstCyrillic) latinWords.push(form)
  }
  if (latinWords.length < 3 || latinWords.length * 2 < words) return false
  return latinWords.filter((form) => englishWords.test(form)).length < latinWords.length * 0.1
}

const isWhole = (value: number, from: number, to: number) => Number.isInteger(value) && value >= from && value <= to

/** Adds the names by which patterns find numbers, ages, amounts and contacts. */
function withNames(tokens: readonly Token[], amounts: readonly Amount[]): Token[] {
  const amountAt = new Set(amounts.map((amount) => amount.first))
  const inAmount = new Set(amounts.flatMap((amount) => Array.from({ length: amount.last - amount.first + 1 }, (_, index) => amount.first + index)))
  return tokens.map((token, place) => {
    const names: string[] = []
    if (token.kind === 'number') {
      names.push('<num>')
      if (!inAmount.has(place)) {
        if (isWhole(token.value, 12, 17)) names.push('<teen>')
        if (isWhole(token.value, 16, 38)) names.push('<age>')
      }
    }
    if (token.kind === 'contact') names.push('<contact>')
    if (amountAt.has(place)) names.push('<money>')
    return names.length > 0 ? { ...token, forms: [...token.forms, ...names] } : token
  })
}

/** A name in quotes or a legal form. */
const namedEmployer = /[«"“„][^»"”\n]{2,40}[»"”]|(?:осоо|ооо|жчк|тоо|llc|ltd)(?![a-zа-я])/iu

const deniableCues: ReadonlySet<string> = new Set(['contract', 'employer', 'official', 'offer'])

type Sorted = { findings: Finding[]; facts: Facts & { cues: Set<Cue> }; warnings: Match[] }

function sortMatches(matches: readonly Match[], parts: readonly Part[], tokens: readonly Token[]): Sorted {
  const findings: Finding[] = []
  const places = new Map<Cue, { first: number; last: number }>()
  const warnings: Match[] = []
  for (const match of matches) {
    const part = parts[match.rule]
    if (!part) continue
    const { rule } = part
    const { first, last } = match
    const isKnown = rule.level !== 'cue' && rule.id in signLevels
    if (isKnown) {
      const isTaken = part.deniesItself ? isDeniedTwice(tokens, last) : isDenied(tokens, first, last)
      if (!isTaken) findings.push({ id: rule.id as SignId, level: rule.level as Level, first, last, ...(rule.isBroad && { isBroad: true }) })
      continue
    }
    const cue = rule.id as Cue
    if (deniableCues.has(cue) && isDenied(tokens, first, last)) {
      if (cue === 'contract' && !isDeniedTwice(tokens, last)) findings.push({ id: 'no-contract-or-on-arrival', level: 'check', first, last })
      continue
    }
    if (cue === 'warning') warnings.push(match)
    if (!places.has(cue)) places.set(cue, { first, last })
  }
  return { findings, facts: { cues: new Set(places.keys()), places }, warnings }
}


/** Joins signs of one kind that touch or overlap. */
function joined(findings: readonly Finding[]): Finding[] {
  const result: Finding[] = []
  const lastOf = new Map<SignId, number>()
  for (const finding of [...findings].sort((one, other) => one.first - other.first || one.last - other.last)) {
    const index = lastOf.get(finding.id)
    const before = index === undefined ? undefined : result[index]
    if (index !== undefined && before && finding.first <= before.last) {
      result[index] = { ...before, last: Math.max(before.last, finding.last), level: heavier(before.level, finding.level) }
    } else {
      lastOf.set(finding.id, result.length)
      result.push(finding)
    }
  }
  return result
}

function payFindings(amounts: readonly Amount[], tokens: readonly Token[], found: Sorted): Finding[] {
  const { cues } = found.facts
  const facts = {
    isHighWage: cues.has('high-wage'),
    isAbroad: cues.has('abroad'),
    isRussia: cues.has('russia'),
    isSkilled: cues.has('skilled'),
    isUnskilled: found.findings.some((finding) => finding.id === 'no-experience-no-language'),
    isCyrillic: tokens.some((token) => token.kind === 'word' && cyrillic.test(token.forms[0] ?? '')),
  }
  return tooHighPay(amounts, tokens, facts).map(({ first, last }) => ({ id: 'too-high-pay', level: 'check', first, last }))
}

/**
 * Finds the signs of one offer.
 *
 * @param text The advert or message as it was written, in Kyrgyz, Russian or English.
 * @returns The level of the whole text and the signs in the order of the text.
 */
export function checkOffer(text: string): OfferCheck {
  const plain = tokensOf(text)
  if (plain.length === 0) return { level: 'none', signs: [] }
  const { matcher, parts } = prepare()
  const amounts = findAmounts(plain, text)
  const tokens = withNames(plain, amounts)
  const sorted = sortMatches(findMatches(matcher, tokens, isLatinised(plain)), parts, tokens)
  if (amounts.length > 0) sorted.facts.cues.add('money')
  if (namedEmployer.test(text)) sorted.facts.cues.add('named')
  const sentences = sentencesOf(tokens)
  const warned = new Set(sorted.warnings.map((match) => sentences[match.first] ?? -1))
  const found = [...sorted.findings.filter((finding) => !isExcused(finding, tokens)), ...payFindings(amounts, tokens, sorted), ...disguisedWords(tokens)]
  const combined = combineSigns(found, sorted.facts)
  if (!isOffer(combined, sorted.facts)) return { level: 'none', signs: [] }
  const meant = meantSigns(combined, sorted.facts, warned, sentences)
  const signs = joined(weighed(meant, sorted.facts)).map(({ id, level, first, last }) => {
    const start = tokens[first]?.start ?? 0
    const end = tokens[last]?.end ?? start
    return { id, level, start, end, text: text.slice(start, end) }
  })
  return { level: levelOf(signs), signs }
}

function levelOf(signs: readonly OfferSign[]): OfferCheck['level'] {
  if (signs.some((sign) => sign.level === 'stop')) return 'stop'
  return signs.some((sign) => sign.level === 'check') ? 'check' : 'none'
}
