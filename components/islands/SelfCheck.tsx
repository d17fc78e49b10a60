'use client'

import { useEffect, useRef, useState } from 'react'

export type SelfCheckProps = {
  question: string
  options: { text: string; correct: boolean }[]
  explanation: string
  words: { answer: string; rightAnswer: string; correct: string; incorrect: string }
}

/**
 * A question to think about: choose, then read why. Without script the answers can be
 * ticked and the explanation opened by hand; with it, choosing opens the explanation.
 */
export function SelfCheck({ question, options, explanation, words }: SelfCheckProps) {
  const [chosen, setChosen] = useState<number | null>(null)
  const [open, setOpen] = useState(false)
  const form = useRef<HTMLFieldSetElement>(null)

  function choose(index: number): void {
    setChosen(index)
    setOpen(true)
  }

  // The reader may have ticked an answer before this script arrived.
  useEffect(() => {
    const inputs = [...(form.current?.querySelectorAll('input') ?? [])]
    const ticked = inputs.findIndex((input) => input.checked)
    if (ticked >= 0) choose(ticked)
  }, [])

  return (
    <>
      <fieldset ref={form}>
        <legend className="font-bold">{question}</legend>
        {options.map((option, index) => (
          <label key={option.text} className="mt-2 flex min-h-14 items-center gap-3 border-2 border-line px-4 py-2 has-checked:border-ink">
            <input className="size-6 shrink-0 accent-lake" type="radio" name="self-check" autoComplete="off" onChange={() => choose(index)} />
            <span>{option.text}</span>
          </label>
        ))}
      </fieldset>
      <p className="mt-4 font-bold empty:mt-0" role="status">
        {chosen === null ? null : options[chosen]?.correct ? words.correct : words.incorrect}
      </p>
      <details className="mt-4" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="min-h-12 content-center font-bold underline">{words.answer}</summary>
        <p className="font-bold">{words.rightAnswer}</p>
        <p>{explanation}</p>
      </details>
    </>
  )
}
