import { getTranslations } from 'next-intl/server'

import type { Contact } from '@/content/schemas/contact'
import { formatDate } from '@/lib/formats'
import type { Locale } from '@/locales/languages'

import { Overdue } from '../text/Overdue'
import { channelLink } from './channelLink'
import { openHours } from './openHours'

type ContactFactsProps = { locale: Locale; contact: Contact }

/** Hours, languages, cost, secrecy and the rest; says so where no source tells. */
export async function ContactFacts({ locale, contact }: ContactFactsProps) {
  const words = await getTranslations({ locale, namespace: 'directory' })
  const contactWords = await getTranslations({ locale, namespace: 'contact' })
  const countryNames = await getTranslations({ locale, namespace: 'countries' })
  const languageNames = await getTranslations({ locale, namespace: 'languageNames' })
  const nameOf = (country: string) => countryNames(country as Parameters<typeof countryNames>[0])
  const { hours } = contact
  const open = openHours(hours)
  const canCall = contact.phones.length > 0

  return (
    <dl className="contact-facts">
      <dt>{words('operator')}</dt>
      <dd>{contact.operator[locale]}</dd>
      {contact.city && <dt>{words('city')}</dt>}
      {contact.city && <dd>{contact.city[locale]}</dd>}
      {canCall && (
        <>
          <dt>{words('hours')}</dt>
          <dd>
            {hours.kind === 'always' ? contactWords('always') : (hours.text?.[locale] ?? words('unknown'))}
            {open && open !== 'always' && (
              <b data-enhancement="" data-hours={open} hidden>
                {' '}
                {words('openNow')}
              </b>
            )}
          </dd>
          <dt>{words('cost')}</dt>
          <dd>{{ free: contactWords('free'), normal: contactWords('normalCost'), unknown: words('unknown') }[contact.cost]}</dd>
          <dt>{words('languages')}</dt>
          <dd>{contact.languages.map((code) => languageNames(code as Parameters<typeof languageNames>[0])).join(', ') || words('unknown')}</dd>
          <dt>{words('anonymous')}</dt>
          <dd>{words(`anonymity.${contact.anonymous}`)}</dd>
          <dt>{words('whoIsTold')}</dt>
          <dd>{contact.whoIsTold?.[locale] ?? words('askFirst')}</dd>
        </>
      )}
      {contact.channels.length > 0 && (
        <>
          <dt>{words('channels')}</dt>
          {contact.channels.map(({ kind, address, blockedIn }) => (
            <dd key={address}>
              <a href={channelLink(kind, address)}>{address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}</a>
              {blockedIn.length > 0 && `, ${words('blockedIn', { countries: blockedIn.map(nameOf).join(', ') })}`}
            </dd>
          ))}
        </>
      )}
      <dt>{words('checkedOn')}</dt>
      <dd>{formatDate(locale, contact.checkedOn)}</dd>
      <dt>{words('dueOn')}</dt>
      <dd>
        {formatDate(locale, contact.dueOn)} <Overdue dueOn={contact.dueOn} isBesideDay locale={locale} />
      </dd>
    </dl>
  )
}
