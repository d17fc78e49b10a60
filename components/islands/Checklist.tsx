'use client'

import { useEffect, useRef, useState } from 'react'

import { judge } from '@/lib/check/judge'
import { sendText } from '@/lib/check/sendText'

import { Advice, Numbers } from './checklist/Advice'
import { findKept, forget, keep, type Found } from './checklist/memory'
import { itemsToActOn, OwnAnswers } from './checklist/OwnAnswers'
import { QuestionField } from './checklist/QuestionField'
import { ResultTools } from './checklist/ResultTools'
import { Start } from './checklist/Start'
import type { ChecklistProps, Given } from './checklist/types'
import { useSteps } from './checklist/useSteps'
import { Verdict } from './checklist/Verdict'

export type { ChecklistProps }

/**
 * The questions of a stage and what follows from the answers. Without script it is a form on
 * one page whose advice opens by CSS; with it, one question at a time and a result of its own.
 */
export function Checklist(props: ChecklistProps) {
  const { stage, worst, countries, countryPages, levels, words } = props
  const [given, setGiven] = useState<Given>({})
  const [country, setCountry] = useState('')
  const items = props.items.filter((item) => !item.countries || country === '' || item.countries.includes(country))
  const resultStep = items.length + 1
  const [step, goTo] = useSteps(resultStep)
  const [saved, setSaved] = useState(false)
  const [damaged, setDamaged] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const moved = useRef(false)

  const live = step !== null
  const level = judge(items, given, worst)
  const chosen = countries.filter(({ code }) => code === country || code === 'other')

  useEffect(() => {
    function restore(found: Found): void {
      setDamaged(found.kind === 'damaged')
      if (found.kind !== 'kept') return
      setGiven(found.kept.given)
      setCountry(found.kept.country)
      setSaved(true)
    }
    restore(findKept(stage, props.items.map(({ id }) => id)))
  }, [stage, props.items])

  // A reader who hears the page must hear the new question, not the button that brought it.
  useEffect(() => {
    if (!moved.current) return
    const target = root.current?.querySelector<HTMLElement>('[data-step]:not([hidden]) [tabindex="-1"]')
    target?.focus()
    root.current?.scrollIntoView()
  }, [step])

  function go(next: number): void {
    moved.current = true
    goTo(next)
  }

  function change(next: Given): void {
    setGiven(next)
    if (saved) keep(stage, { country, given: next })
  }

  function again(): void {
    setGiven({})
    setCountry('')
    forget(stage)
    setSaved(false)
    go(0)
  }

  const text = sendText({
    opening: props.send,
    result: levels[level].heading,
    acts: itemsToActOn(items, given).map(({ told }) => told),
    verifyHeading: words.verify,
    verify: props.verify,
    numbersHeading: words.numbers,
    numbers: chosen.flatMap(({ numbers }) => numbers),
  })
  const numbers = <Numbers countries={live ? chosen : countries} countryPages={countryPages} words={words} />

  return (
    <div className="checklist" ref={root}>
      {damaged && <p className="border-4 border-amber p-4">{words.damaged}</p>}
      {worst === 'help' && <div hidden={live && step !== 0}>{numbers}</div>}

      {/* A fieldset knows whether all of it is answered, without script as well. */}
      <fieldset className="questions">
        <legend className="sr-only">{words.questions}</legend>
        <div data-step hidden={live && step !== 0}>
          <Start countries={countries} country={country} words={words} onCountry={setCountry} />
        </div>
        {items.map((item, index) => (
          <div data-step hidden={live && step !== index + 1} key={item.id}>
            {live && (
              <p className="progress">
                <progress max={items.length} value={index + 1} aria-hidden="true" />
                {words.progress.replace('{number}', String(index + 1)).replace('{count}', String(items.length))}
              </p>
            )}
            <QuestionField item={item} answer={given[item.id]} words={words.answers} onAnswer={(answer) => change({ ...given, [item.id]: answer })} />
          </div>
        ))}
      </fieldset>
      {live && step !== resultStep && (
        <div className="tools" data-enhancement>
          <button className="main-act" type="button" onClick={() => go(step + 1)}>
            {step === 0 ? words.start : step === items.length ? words.result : words.next}
          </button>
          {step > 0 && (
            <button type="button" onClick={() => history.back()}>
              {words.back}
            </button>
          )}
        </div>
      )}

      {live ? (
        <div className="result" data-step hidden={step !== resultStep}>
          {worst === 'help' && numbers}
          <Verdict level={level} {...levels[level]} />
          <OwnAnswers items={items} given={given} words={words} />
          {worst === 'stop' && numbers}
          <Advice {...props} />
          <p className="text-small text-sub">{words.checkedOn}</p>
          <ResultTools
            text={text}
            words={words}
            saved={saved}
            onSave={() => setSaved(keep(stage, { country, given }))}
            onForget={() => {
              forget(stage)
              setSaved(false)
            }}
            onAgain={again}
          />
          <div className="tools" data-screen-only>
            <button type="button" onClick={() => history.back()}>
              {words.back}
            </button>
          </div>
        </div>
      ) : (
        <div className="result">
          <p className="font-bold">{words.resultWithoutScript}</p>
          {([worst, 'check', 'none'] as const).map((one) => (
            <Verdict key={one} level={one} {...levels[one]} />
          ))}
          {worst === 'stop' && numbers}
          <Advice {...props} />
          <p className="text-small text-sub">{words.checkedOn}</p>
        </div>
      )}
    </div>
  )
}
