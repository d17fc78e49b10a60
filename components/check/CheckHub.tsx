import { getTranslations } from 'next-intl/server'

import { localeAddress, pageAddresses } from '@/lib/addresses'
import type { Locale } from '@/locales/languages'

import { PagePart } from '../frame/PagePart'
import { BigLinks } from './BigLinks'
import { StageLinks } from './StageLinks'

type CheckHubProps = { locale: Locale }

const otherWays = [
  ['checkOffer', 'offer'],
  ['checkAgency', 'agency'],
  ['countries', 'countries'],
  ['checkFamily', 'family'],
  ['checkPractice', 'practice'],
  ['checkPlan', 'plan'],
] as const

/** All ways to check an offer: the questions by stage first, then the other tools. */
export async function CheckHub({ locale }: CheckHubProps) {
  const words = await getTranslations({ locale, namespace: 'check' })
  return (
    <>
      <PagePart id="questions" heading={<a href={localeAddress(locale, pageAddresses.checkList)}>{words('questions')}</a>} lead={words('questionsLead')}>
        <StageLinks locale={locale} />
      </PagePart>
      <PagePart id="others" heading={words('others')}>
        <BigLinks
          links={otherWays.map(([page, name]) => ({
            href: localeAddress(locale, pageAddresses[page]),
            title: words(`${name}Name`),
            text: words(`${name}Text`),
          }))}
        />
      </PagePart>
    </>
  )
}
