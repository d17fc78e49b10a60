import { getTranslations } from 'next-intl/server'

import { contactsShown } from '@/content'
import type { Border } from '@/content/schemas/border'
import type { Locale } from '@/locales/languages'

import { PageTitle } from '../frame/PageTitle'
import { BorderAdvice } from './BorderAdvice'
import { BorderFoot } from './BorderFoot'
import { BorderLines } from './BorderLines'
import { BorderMore } from './BorderMore'
import { BorderNumbers } from './BorderNumbers'
import { borderNumbers, missingNumbers } from './numbersFor'
import { wordedNumber } from './borderWords'

type BorderSheetProps = { locale: Locale; border: Border }

const lines = ['planWhere', 'planEmployer', 'planCopies', 'planFine', 'planHelp', 'planCalls', 'planSilence'] as const

/** What to save and write down before leaving for a country: a page, and on paper one sheet. */
export async function BorderSheet({ locale, border }: BorderSheetProps) {
  const words = await getTranslations({ locale, namespace: 'border' })
  const checkWords = await getTranslations({ locale, namespace: 'check' })
  const numbers = borderNumbers(border, contactsShown())
  const missing = missingNumbers(numbers)
  const wordsOfNumbers = {
    embassy: checkWords('embassy'),
    emergency: checkWords('emergency'),
    inside: words('inside'),
    anywhere: words('anywhere'),
    confirmed: words('confirmed'),
    published: words('published'),
    'to-confirm': words('toConfirm'),
  }

  return (
    <article className="page-width paper-page border-sheet pt-8">
      <PageTitle>{border.heading[locale]}</PageTitle>
      <p className="border-lead">{words('lead')}</p>
      <BorderNumbers
        heading={words('numbers')}
        remark={`${words('short')} ${words('public')}`}
        numbers={numbers.map((number) => wordedNumber(locale, number, wordsOfNumbers))}
      />
      <div className="border-columns">
        <div>
          <BorderAdvice locale={locale} border={border} />
        </div>
        <BorderLines
          heading={words('fill')}
          lines={[
            ...(missing.emergency ? [words('lineEmergency')] : []),
            ...(missing.embassy ? [checkWords('planEmbassy')] : []),
            ...lines.map((line) => checkWords(line)),
          ]}
        />
      </div>
      <BorderFoot locale={locale} border={border} />
      <BorderMore locale={locale} border={border} />
    </article>
  )
}
