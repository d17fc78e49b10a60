import { getTranslations } from 'next-intl/server'

import type { Contact } from '@/content/schemas/contact'
import { site } from '@/content/site'
import { localeAddress, type PageAddress } from '@/lib/addresses'
import { earliestCheck, earliestDue } from '@/lib/cardContacts'
import { plainCode } from '@/lib/embedCode'
import { formatDate } from '@/lib/formats'
import type { Locale } from '@/locales/languages'

import { cardEntries } from '../embed/cardEntries'
import { CodeBox } from './CodeBox'

type PlainSectionProps = { locale: Locale; id: string; heading: string; title: string; contacts: Contact[]; fullPage: PageAddress }

/** The same numbers as plain HTML, which must be copied anew when its day has come. */
export async function PlainSection({ locale, id, heading, title, contacts, fullPage }: PlainSectionProps) {
  const words = await getTranslations({ locale, namespace: 'share' })
  const code = plainCode({
    language: locale,
    heading: title,
    entries: await cardEntries(locale, contacts),
    checked: words('checked', { day: formatDate(locale, earliestCheck(contacts)) }),
    sourceAddress: `${site.url}${localeAddress(locale, fullPage)}`,
    sourceText: site.name,
  })
  return (
    <section className="mt-10 max-w-read">
      <h2 className="text-head">{heading}</h2>
      <p className="mt-2">{words('plainText', { day: formatDate(locale, earliestDue(contacts)) })}</p>
      <CodeBox locale={locale} id={id} label={words('plainCode')} code={code} />
    </section>
  )
}
