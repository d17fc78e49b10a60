import { effectOf, type Effect } from '@/lib/check/judge'

import type { ChecklistItem, ChecklistWords, Given } from './types'

type OwnAnswersProps = { items: ChecklistItem[]; given: Given; words: ChecklistWords }

const weight: Record<Effect, number> = { worst: 0, check: 1, note: 2, fine: 3 }

/** Items whose answer asks for an act, the most urgent first. An item without an answer counts as "don't know". */
export function itemsToActOn(items: ChecklistItem[], given: Given): (ChecklistItem & { effect: Effect; told: string })[] {
  return items
    .map((item) => {
      const answer = given[item.id] ?? 'unknown'
      return { ...item, effect: effectOf(item, answer), told: answer === 'unknown' ? item.unknown : item.act }
    })
    .filter(({ effect }) => effect !== 'fine')
    .sort((one, other) => weight[one.effect] - weight[other.effect])
}

/** The reader's own answers that decided the result, each with what to do. */
export function OwnAnswers({ items, given, words }: OwnAnswersProps) {
  const toActOn = itemsToActOn(items, given)
  if (toActOn.length === 0) return null
  return (
    <section>
      <h2>{words.yourAnswers}</h2>
      <ul className="own-answers">
        {toActOn.map((item) => (
          <li key={item.id} className={`own-${item.effect}`}>
            <p className="text-small">
              {item.question} <b>{words.answers[given[item.id] ?? 'unknown']}</b>
            </p>
            <p className="font-bold">{item.told}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
