import { getTranslations } from 'next-intl/server'

import { checkResult } from '@/content'
import type { Stage } from '@/content/schemas/checklist'
import { addressOf, localeAddress, pageAddresses } from '@/lib/addresses'
import { formatDate } from '@/lib/formats'
import type { Locale } from '@/locales/languages'

import { PageTitle } from '../frame/PageTitle'
import { Checklist } from '../islands/Checklist'
import { Island } from '../islands/Island'
import { TextReview } from '../text/TextReview'
import { checklistCountries } from './checklistCountries'

type StagePageProps = { locale: Locale; stage: Stage }

/** The checklist of a stage with all words it needs. */
export async function StagePage({ locale, stage }: StagePageProps) {
  const words = await getTranslations({ locale, namespace: 'check' })
  const say = (key: string) => words(key as Parameters<typeof words>[0])
  const { levels } = checkResult
  const hasLeft = stage.worst === 'help'
  const inOneLanguage = ({ heading, text }: typeof levels.stop) => ({ heading: heading[locale], text: text[locale] })
  const inLocale = (texts: Record<Locale, string>[]) => texts.map((text) => text[locale])
  const items = stage.items
    .filter(({ asked }) => asked)
    .map((item) => ({
      id: item.id,
      severity: item.severity,
      bad: item.bad,
      question: item.question[locale],
      why: item.why[locale],
      act: item.act[locale],
      unknown: item.unknown[locale],
      ...(item.countries && { countries: item.countries }),
    }))

  return (
    <div className="read-width pt-8">
      <PageTitle>{stage.heading[locale]}</PageTitle>
      <p className="mt-4 text-lead text-sub" data-screen-only>{stage.lead[locale]}</p>
      <p className="mt-2 text-small text-sub" data-screen-only>{words('nothingStored')}</p>
      <div className="mt-6">
        <Island
          name="checklist"
          component={Checklist}
          properties={{
            stage: stage.slug,
            worst: stage.worst,
            items,
            countries: await checklistCountries(locale),
            countryPages: localeAddress(locale, pageAddresses.countries),
            levels: {
              stop: inOneLanguage(levels.stop),
              help: inOneLanguage(levels.help),
              check: inOneLanguage(hasLeft ? levels.checkThere : levels.check),
              none: inOneLanguage(hasLeft ? levels.noneThere : levels.none),
            },
            verify: inLocale(hasLeft ? checkResult.there : checkResult.verify),
            ask: hasLeft ? [] : inLocale(checkResult.ask),
            photograph: inLocale(checkResult.photograph),
            family: inLocale(checkResult.family),
            send: checkResult.send[locale],
            words: {
              ...(Object.fromEntries(plainWords.map((key) => [key, say(key)])) as Record<(typeof plainWords)[number], string>),
              answers: { yes: words('yes'), no: words('no'), unknown: words('unknown') },
              progress: words('progress', { number: '{number}', count: '{count}' }),
              verify: words(hasLeft ? 'verifyThere' : 'verify'),
              checkedOn: words('checkedOn', { day: formatDate(locale, stage.checkedOn) }),
            },
          }}
        />
      </div>
      <p className="mt-8" data-screen-only>
        <a className="font-bold" href={localeAddress(locale, addressOf.tickList(stage.slug))}>
          {words('allLink')}
        </a>
      </p>
      <div className="mt-12" data-screen-only>
        <TextReview locale={locale} text={stage} />
      </div>
    </div>
  )
}

const plainWords = [
  'questions',
  'who',
  'self',
  'family',
  'there',
  'familyNote',
  'country',
  'start',
  'next',
  'back',
  'result',
  'resultWithoutScript',
  'again',
  'yourAnswers',
  'ask',
  'photograph',
  'familyPlan',
  'numbers',
  'aboutCountry',
  'copy',
  'copied',
  'share',
  'print',
  'save',
  'saved',
  'forget',
  'damaged',
  'nothingStored',
] as const
