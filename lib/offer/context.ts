/*
 * Not every text with signs is an offer. A police warning names all tricks, a worried mother
 * quotes them, an honest operator says "nobody may charge you".
 */
import type { Facts, Finding } from './facts'
import type { SignId } from './signs'
import type { Token } from './tokens'

const moneySigns: ReadonlySet<SignId> = new Set(['upfront-fee', 'fee-to-private-card', 'fee-for-placement'])
const longestWarning = 250
/** A warning says in its first words what it is; a deceiver may name police and fraud further down. */
const opening = 15
const lighter = { stop: 'check', check: 'weak', weak: 'weak' } as const

/** For each token the number of its sentence. */
export function sentencesOf(tokens: readonly Token[]): readonly number[] {
  let sentence = 0
  return tokens.map((token) => (token.breakBefore === 2 ? (sentence += 1) : sentence))
}

/**
 * Takes away or lowers signs that the text only talks about.
 *
 * @param findings The signs.
 * @param facts What is known about the text.
 * @param warned Numbers of the sentences that warn.
 * @param sentences For each token its sentence.
 * @returns The signs that are meant.
 */
export function meantSigns(findings: readonly Finding[], facts: Facts, warned: ReadonlySet<number>, sentences: readonly number[]): Finding[] {
  const { cues } = facts
  // In a long text, such as a whole chat, one warning cannot speak for everything.
  const speaks = Math.min(facts.places.get('warning')?.first ?? Infinity, facts.places.get('authority')?.first ?? Infinity)
  if (cues.has('warning') && cues.has('authority') && sentences.length <= longestWarning && speaks < opening) return []
  if (cues.has('trade') && !cues.has('offer') && !(cues.has('abroad') && cues.has('job'))) return findings.filter(({ id }) => id === 'money-mule' || id === 'insider-connections')
  // A shop, a course or a flat may ask for a deposit; only with a word of work is it a sign.
  const isWork = cues.has('abroad') || cues.has('job') || cues.has('offer') || findings.some((finding) => finding.level === 'stop' && !moneySigns.has(finding.id))
  const mayBeShop = !cues.has('abroad') && (cues.has('trade') || !isWork)
  const left = findings.filter((finding) => {
    if (warned.has(sentences[finding.first] ?? -1)) return false
    if (finding.id === 'minors' && cues.has('teacher')) return false
    return !(mayBeShop && finding.id !== 'fee-to-private-card' && moneySigns.has(finding.id))
  })
  if (!cues.has('question') && !cues.has('news')) return left
  return left.map((finding) => ({ ...finding, level: lighter[finding.level] }))
}

/** Signs that stand in many texts that offer no work. */
const anywhere: ReadonlySet<SignId> = new Set(['mixed-script', 'photo-request', 'fines-deductions', 'influencer', 'urgency-pressure', 'messenger-only', 'everything-paid', 'no-experience-no-language'])

/** A text without any word of work is an offer only if a sign says so by itself. */
export function isOffer(findings: readonly Finding[], facts: Facts): boolean {
  return facts.cues.has('job') || facts.cues.has('women') || facts.cues.has('offer') || findings.some((finding) => finding.level !== 'weak' && !anywhere.has(finding.id))
}
