/* Words beside a sign that explain it away: pay to your own card, a copy of the passport. */
import type { Finding } from './facts'
import type { SignId } from './signs'
import type { Token } from './tokens'

type Excuse = { words: RegExp; reach: number }

// The costs of living beside a wage are no fee for the job.
const living = { words: /^(?:коммунал|utilit|батир)/u, reach: 2 }

const excuses: Partial<Record<SignId, Excuse>> = {
  'fee-to-private-card': { words: /^(?:ваш.{0,4}|сво[йяею].{0,2}|тво[юй].{0,2}|your|own|озунуз.{0,6}|картаныз.{0,4}|зарплат.|зп|айлык|выплат.|salary|wages?)$/u, reach: 2 },
  'passport-retention': { words: /^(?:копи|кочурм|ксерокоп|скан|copy|copies|scan|photocop|паспортум|озунуз|озум|сизде|сразу|straight|same|спис|спиш|сверк|пропуск|чонтог|при$|мо[ейяю]|my$|вас$|вам$|тебя$|you$|driver$|worker$)/u, reach: 2 },
  'upfront-fee': living,
  'fee-for-placement': living,
  // Paid when the month, the shift or the trip ends.
  'withheld-pay': { words: /^(?:айдын|месяца|month|недели|week|смен[аыу]|shift|trip|рейс.*)$/u, reach: 1 },
  'women-only-age': { words: /^(?:мужчин|мужск|парн|эркек|жигит|men$|man$|male|boys)/u, reach: 2 },
}

/**
 * @param finding A sign.
 * @param tokens The tokens of the text.
 * @returns True when a word inside or close to it explains it.
 */
export function isExcused(finding: Finding, tokens: readonly Token[]): boolean {
  const excuse = excuses[finding.id]
  if (!excuse) return false
  for (let place = finding.first - excuse.reach; place <= finding.last + excuse.reach; place += 1) {
    if (tokens[place]?.forms.some((form) => excuse.words.test(form))) return true
  }
  return false
}
