import { getTranslations } from 'next-intl/server'

import { localeAddress, pageAddresses } from '@/lib/addresses'
import type { Locale } from '@/locales/languages'

import { SaveBox } from '../offline/SaveBox'
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
      <Part id="questions" heading={<a href={localeAddress(locale, pageAddresses.checkList)}>{words('questions')}</a>} lead={words('questionsLead')}>
        <StageLinks locale={locale} />
      </Part>
      <Part id="others" heading={words('others')}>
        <BigLinks
          links={otherWays.map(([page, name]) => ({
            href: localeAddress(locale, pageAddresses[page]),
            title: words(`${name}Name`),
            text: words(`${name}Text`),
          }))}
        />
      </Part>
      <SaveBox locale={locale} />
    </>
  )
}

type PartProps = { id: string; heading: React.ReactNode; lead?: string; children: React.ReactNode }

function Part({ id, heading, lead, children }: PartProps) {
  return (
    <section className="pt-8" aria-labelledby={id}>
      <h2 className="text-head" id={id}>
        {heading}
      </h2>
      {lead && <p className="mt-1 text-sub">{lead}</p>}
      <div className="mt-3 border-t-3 border-ink">{children}</div>
    </section>
  )
}
