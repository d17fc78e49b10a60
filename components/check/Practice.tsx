import { getTranslations } from 'next-intl/server'

import { checkResult, findStage } from '@/content'
import { effectOf, judge } from '@/lib/check/judge'
import type { Locale } from '@/locales/languages'

import { Verdict } from '../islands/checklist/Verdict'

type PracticeProps = { locale: Locale }

/** Invented offers: read, think, then open what the questions would have found. */
export async function Practice({ locale }: PracticeProps) {
  const words = await getTranslations({ locale, namespace: 'check' })
  const stage = findStage('offer')
  const items = stage.items.filter(({ asked }) => asked)

  return (
    <div className="max-w-read">
      {checkResult.practice.map((example) => {
        const level = judge(items, example.answers, stage.worst)
        const found = items.filter((item) => effectOf(item, example.answers[item.id] ?? 'unknown') !== 'fine')
        return (
          <section className="mt-8 border-b border-line pb-8" key={example.name.en}>
            <h2 className="text-head">{example.name[locale]}</h2>
            <p className="text-small font-bold text-amber">{words('invented')}</p>
            <blockquote className="mt-3 border-l-8 border-line pl-4">{example.text[locale]}</blockquote>
            <details className="mt-4">
              <summary className="min-h-12 content-center font-bold underline">{words('whatWeFound')}</summary>
              <Verdict level={level} heading={checkResult.levels[level].heading[locale]} text={checkResult.levels[level].text[locale]} />
              <ul className="more-items mt-4">
                {found.map((item) => (
                  <li key={item.id}>
                    <p className="text-small">{item.question[locale]}</p>
                    <p className="font-bold">{example.answers[item.id] === 'unknown' ? item.unknown[locale] : item.act[locale]}</p>
                  </li>
                ))}
              </ul>
            </details>
          </section>
        )
      })}
    </div>
  )
}
