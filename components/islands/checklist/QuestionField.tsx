import { answers, type Answer } from '@/lib/check/answers'
import { effectOf } from '@/lib/check/judge'

import type { ChecklistItem, ChecklistWords } from './types'

type QuestionFieldProps = {
  item: ChecklistItem
  answer: Answer | undefined
  words: ChecklistWords['answers']
  onAnswer: (answer: Answer) => void
}

/** A question with its three answers. The advice under it opens by CSS alone, so it works without script. */
export function QuestionField({ item, answer, words, onAnswer }: QuestionFieldProps) {
  return (
    <fieldset className="question">
      <legend tabIndex={-1}>{item.question}</legend>
      {answers.map((one) => (
        <Choice key={one} item={item} answer={one} text={words[one]} checked={answer === one} onChoose={() => onAnswer(one)} />
      ))}
      <div className="advice advice-bad">
        <p className="font-bold">{item.act}</p>
        <p>{item.why}</p>
      </div>
      <div className="advice advice-unknown">
        <p className="font-bold">{item.unknown}</p>
      </div>
    </fieldset>
  )
}

type ChoiceProps = { item: ChecklistItem; answer: Answer; text: string; checked: boolean; onChoose: () => void }

function Choice({ item, answer, text, checked, onChoose }: ChoiceProps) {
  const kind = answer === 'unknown' ? 'unknown' : answer === item.bad ? 'bad' : 'fine'
  const id = `${item.id}-${answer}`
  return (
    <>
      <input
        className={`answer answer-${kind}`}
        type="radio"
        name={item.id}
        id={id}
        value={answer}
        required
        checked={checked}
        onChange={onChoose}
        autoComplete="off"
        data-effect={effectOf(item, answer)}
      />
      <label htmlFor={id}>{text}</label>
    </>
  )
}
