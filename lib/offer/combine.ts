/*
 * Signs weigh differently together: a hostess in a restaurant at home is a job, a hostess of 18 to
 * 25 in a club abroad is a known way into prostitution. Source: research, sections 0 and 2.1.
 */
import { heavier, type Facts, type Finding } from './facts'
import type { Cue } from './patterns/rule'
import type { Level, SignId } from './signs'

type Condition = SignId | Cue

/** When all of `all` and one of `any` are there and none of `none`, the sign gets the level. */
type Combination = {
  id: SignId
  level: Level
  all: readonly Condition[]
  any?: readonly Condition[]
  none?: readonly Condition[]
  /** The cue at whose place the sign is shown when no pattern of its own was found. */
  at?: Cue
}

const raising: readonly Combination[] = [
  { id: 'entertainment-hostess', level: 'stop', all: ['hostess'], any: ['night-country', 'denial-of-intimacy'], none: ['question'], at: 'hostess' },
  { id: 'entertainment-hostess', level: 'stop', all: ['hostess', 'women'], any: ['night', 'abroad'], at: 'hostess' },
  { id: 'entertainment-hostess', level: 'stop', all: ['night', 'women-only-age'], any: ['abroad'], at: 'night' },
  { id: 'crypto-call-centre', level: 'stop', all: ['operator'], any: ['scam-country', 'thailand'], at: 'operator' },
  { id: 'crypto-call-centre', level: 'stop', all: ['crypto-call-centre', 'too-high-pay', 'far'] },
  { id: 'courier-parcels', level: 'stop', all: ['courier', 'too-high-pay'], at: 'courier' },
  { id: 'security-military', level: 'stop', all: ['guard', 'too-high-pay'], any: ['russia', 'rotation'], at: 'guard' },
  { id: 'women-only-age', level: 'stop', all: ['women-only-age', 'abroad'], any: ['photo-request', 'night', 'hostess'] },
  { id: 'photo-request', level: 'stop', all: ['photo-request', 'women', 'abroad'] },
  { id: 'photo-request', level: 'stop', all: ['photo-request', 'dating-marriage-lure'] },
  { id: 'too-high-pay', level: 'stop', all: ['too-high-pay'], any: ['scam-country', 'thailand', 'secrecy-isolation', 'denial-of-crime'] },
  { id: 'too-high-pay', level: 'stop', all: ['too-high-pay', 'women-only-age', 'abroad'] },
  { id: 'risky-country', level: 'stop', all: ['risky-country', 'everything-paid'] },
]

/** In these texts a sign weighs less than usual. */
const lowering: readonly Combination[] = [
  { id: 'security-military', level: 'weak', all: ['home'], none: ['abroad', 'too-high-pay'] },
  // Citizens of the Eurasian Union need no visa in Russia or Kazakhstan.
  { id: 'no-visa', level: 'weak', all: ['near'], none: ['far'] },
  { id: 'no-visa', level: 'check', all: ['no-visa'], none: ['abroad'] },
  // Work in rotation in Russia is often honestly paid when the rotation ends.
  { id: 'withheld-pay', level: 'check', all: ['rotation'] },
  { id: 'fee-for-placement', level: 'weak', all: ['employer', 'contract'] },
  { id: 'minors', level: 'check', all: ['minors'], none: ['abroad', 'courier', 'women', 'money-mule', 'courier-parcels', 'too-high-pay'] },
  { id: 'photo-request', level: 'weak', all: ['photo-request'], none: ['women', 'hostess', 'dating-marriage-lure', 'abroad'] },
  { id: 'women-only-age', level: 'weak', all: ['women-only-age'], none: ['abroad', 'photo-request', 'night', 'entertainment-hostess', 'too-high-pay', 'denial-of-intimacy', 'minors', 'vague-job', 'hostess'] },
  { id: 'crypto-call-centre', level: 'weak', all: ['crypto-call-centre', 'employer'], none: ['far', 'too-high-pay', 'vague-job'] },
  { id: 'crypto-call-centre', level: 'weak', all: ['crypto-call-centre', 'home'], none: ['far', 'too-high-pay', 'vague-job'] },
  { id: 'vague-job', level: 'weak', all: ['vague-job', 'employer'], none: ['too-high-pay', 'far'] },
]

function holds({ all, any, none }: Combination, present: ReadonlySet<Condition>): boolean {
  return all.every((part) => present.has(part)) && (!any || any.some((part) => present.has(part))) && !none?.some((part) => present.has(part))
}

/** What shows an employer, or that the text offers no work. */
const silencing: readonly Cue[] = ['question', 'news', 'warning', 'official', 'trade', 'teacher', 'named']
const weakSigns: readonly SignId[] = ['everything-paid', 'no-experience-no-language', 'urgency-pressure', 'messenger-only']

/** An offer that names nobody: abroad without a name, at home without employer and place. */
function withoutEmployer(findings: readonly Finding[], facts: Facts): Finding[] {
  const { cues, places } = facts
  const place = places.get('job') ?? places.get('offer') ?? (cues.has('money') || findings.length > 0 ? places.get('abroad') : undefined)
  if (!place || silencing.some((cue) => cues.has(cue))) return []
  // Beside heavier signs the missing name would only lengthen the list.
  if (findings.some((finding) => finding.level === 'stop')) return []
  const weak = weakSigns.filter((id) => findings.some((finding) => finding.id === id)).length
  const isAnonymous =
    cues.has('far') ||
    (!cues.has('contract') && (cues.has('abroad') || (!cues.has('employer') && (weak > 1 || cues.has('foreign-money')))))
  return isAnonymous ? [{ id: 'no-company-name', level: 'check', ...place }] : []
}

/**
 * Raises, lowers and adds signs by what stands together.
 *
 * @param found The signs found by patterns and by pay.
 * @param facts What is known about the text.
 * @returns The signs with the level they have in this text.
 */
export function combineSigns(found: readonly Finding[], facts: Facts): Finding[] {
  let findings = [...found]
  const present = new Set<Condition>([...facts.cues, ...found.map((finding) => finding.id)])
  for (const combination of lowering) {
    if (!holds(combination, present)) continue
    findings = findings.map((finding) => (finding.id === combination.id ? { ...finding, level: combination.level } : finding))
  }
  for (const combination of raising) {
    if (!holds(combination, present)) continue
    const { id, level } = combination
    const place = combination.at && facts.places.get(combination.at)
    if (place && !present.has(id)) findings.push({ id, level, ...place })
    if (place) present.add(id)
    findings = findings.map((finding) => (finding.id === id ? { ...finding, level: heavier(finding.level, level) } : finding))
  }
  return [...findings, ...withoutEmployer(findings, facts)]
}
