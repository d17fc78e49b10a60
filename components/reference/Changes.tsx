import { getTranslations } from 'next-intl/server'

import { changes } from '@/content'
import { fileOf } from '@/lib/addresses'
import { changesAbout, notedChanges } from '@/lib/changeLog'
import type { Locale } from '@/locales/languages'

import { ChangeSection } from './ChangeSection'
import { ContactChecks } from './ContactChecks'
import { LawTexts } from './LawTexts'
import { NotedChanges } from './NotedChanges'
import { TextChecks } from './TextChecks'

type ChangesProps = { locale: Locale }

/** What has changed, and when everything was checked: drawn from the content, so that it cannot fall behind. */
export async function Changes({ locale }: ChangesProps) {
  const words = await getTranslations({ locale, namespace: 'changes' })
  const noted = notedChanges(changes)
  const lawChanges = changesAbout(['law'], noted)

  return (
    <>
      <p className="mt-4">
        <a className="inline-flex min-h-12 items-center font-bold" href={fileOf.feed(locale)}>
          {words('feed')}
        </a>
      </p>
      <ChangeSection id="numbers" heading={words('numbers')}>
        <NotedChanges locale={locale} changes={changesAbout(['contact'], noted)} />
        <ContactChecks locale={locale} />
      </ChangeSection>
      <ChangeSection id="law" heading={words('lawChanges')}>
        <NotedChanges locale={locale} changes={lawChanges} />
        <p className="mt-4">{lawChanges.length > 0 ? words('lawTexts') : words('lawNone')}</p>
        <LawTexts locale={locale} />
      </ChangeSection>
      <ChangeSection id="log" heading={words('log')}>
        <NotedChanges locale={locale} changes={changesAbout(['text', 'site'], noted)} />
      </ChangeSection>
      <ChangeSection id="texts" heading={words('texts')}>
        <TextChecks locale={locale} />
      </ChangeSection>
    </>
  )
}
