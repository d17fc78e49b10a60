import type { Answer } from './answers'

/** How much a question weighs: a bad answer to a critical one is enough to stop. */
export const severities = ['critical', 'warning', 'good'] as const
export type Severity = (typeof severities)[number]

/** Results, from the one that asks for most to the one that says least. None of them says that an offer is good. */
export const levels = ['help', 'stop', 'check', 'none'] as const
export type Level = (typeof levels)[number]

export type Question = { id: string; severity: Severity; bad: 'yes' | 'no' }

/** What an answer does to the result: "worst" decides it, "check" keeps it from being the lowest. */
export type Effect = 'worst' | 'check' | 'note' | 'fine'

/**
 * What one answer does. "Don't know" is never as good as a good answer where it matters: on a
 * critical question it means that the thing must be checked first.
 */
export function effectOf({ severity, bad }: Question, answer: Answer): Effect {
  if (answer === bad) return severity === 'critical' ? 'worst' : severity === 'warning' ? 'check' : 'note'
  if (answer === 'unknown') return severity === 'good' ? 'note' : 'check'
  return 'fine'
}

/**
 * The result of a path.
 *
 * @param questions all questions of the path
 * @param given answers by the id of the question; a question without one counts as "don't know"
 * @param worst what a bad answer to a critical question means at this stage
 */
export function judge(questions: readonly Question[], given: Readonly<Record<string, Answer>>, worst: 'stop' | 'help'): Level {
  const effects = questions.map((question) => effectOf(question, given[question.id] ?? 'unknown'))
  if (effects.includes('worst')) return worst
  return effects.includes('check') ? 'check' : 'none'
}
