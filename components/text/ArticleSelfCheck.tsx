import { getTranslations } from 'next-intl/server'

import type { Question } from '@/content/schemas/document'
import type { Locale } from '@/locales/languages'

import { Island } from '../islands/Island'
import { SelfCheck } from '../islands/SelfCheck'

type ArticleSelfCheckProps = { locale: Locale; question: Question }

/** The question at the end of an article. */
export async function ArticleSelfCheck({ locale, question }: ArticleSelfCheckProps) {
  const words = await getTranslations({ locale, namespace: 'selfCheck' })
  const answer = question.options.find((option) => option.correct)?.text ?? ''

  return (
    <section aria-labelledby="self-check">
      <h2 id="self-check">{words('heading')}</h2>
      <Island
        name="self-check"
        component={SelfCheck}
        properties={{
          ...question,
          words: {
            answer: words('answer'),
            rightAnswer: words('rightAnswer', { answer }),
            correct: words('correct'),
            incorrect: words('incorrect'),
          },
        }}
      />
    </section>
  )
}
