import { getTranslations } from 'next-intl/server'

import { checkResult, findContact } from '@/content'
import { formatDate } from '@/lib/formats'
import { displayNumber, telephoneLink } from '@/lib/phone'
import type { Locale } from '@/locales/languages'

import { Overdue } from '../text/Overdue'

type PlanSheetProps = { locale: Locale }

const lines = [
  'planWho',
  'planWhere',
  'planEmployer',
  'planRecruiter',
  'planJourney',
  'planCopies',
  'planFine',
  'planHelp',
  'planCalls',
  'planSilence',
  'planEmbassy',
] as const

const numbers = ['kg-mfa-consular', 'kg-102']

/** One A4 sheet for the wall: what the family agrees on, to be filled in by hand. */
export async function PlanSheet({ locale }: PlanSheetProps) {
  const words = await getTranslations({ locale, namespace: 'check' })
  const contacts = numbers.map(findContact)

  return (
    <div className="plan max-w-read">
      <dl>
        {lines.map((line) => (
          <div className="border-b-2 border-ink pt-2 pb-10" key={line}>
            <dt className="text-small font-bold">{words(line)}</dt>
            <dd />
          </div>
        ))}
        {contacts.map((contact) =>
          contact.phones.map((phone) => (
            <div className="border-b-2 border-ink py-2" key={phone.local}>
              <dt className="text-small font-bold">{contact.name[locale]}</dt>
              <dd>
                <a className="text-subhead font-extrabold text-ink" href={telephoneLink(phone)}>
                  <bdi>{displayNumber(phone)}</bdi>
                </a>
              </dd>
            </div>
          )),
        )}
      </dl>
      <p className="mt-3 text-small text-sub">{words('checkedOn', { day: formatDate(locale, checkResult.checkedOn) })}</p>
      <p className="text-small">
        <Overdue locale={locale} dueOn={checkResult.dueOn} />
      </p>
    </div>
  )
}
