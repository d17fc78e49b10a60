import { getTranslations } from 'next-intl/server'

import { checkResult } from '@/content'
import type { Stage } from '@/content/schemas/checklist'
import type { Locale } from '@/locales/languages'

import { ToolPage } from '../frame/ToolPage'
import { TextReview } from '../text/TextReview'

type TickListProps = { locale: Locale; stage: Stage }

/** All questions of a stage, to print and tick by hand, each with what to do. */
export async function TickList({ locale, stage }: TickListProps) {
  const words = await getTranslations({ locale, namespace: 'check' })
  const boxes = [words('yes'), words('no'), words('unknown')]
  return (
    <ToolPage heading={stage.heading[locale]} lead={words('allHeading')}>
      <ol className="tick-list max-w-read">
        {stage.items.map((item) => (
          <li key={item.id}>
            <p className="font-bold">{item.question[locale]}</p>
            <p className="boxes">
              {boxes.map((box) => (
                <span key={box}>□ {box} </span>
              ))}
            </p>
            <p className="text-small">{item.act[locale]}</p>
          </li>
        ))}
      </ol>
      <section className="max-w-read">
        <h2 className="mt-8 text-head">{words('familyPlan')}</h2>
        <ul className="more-items">
          {checkResult.family.map((line) => (
            <li key={line[locale]}>{line[locale]}</li>
          ))}
        </ul>
      </section>
      <div className="mt-12">
        <TextReview locale={locale} text={stage} />
      </div>
    </ToolPage>
  )
}
