import { getTranslations } from 'next-intl/server'

import { contactsShown } from '@/content'
import { fileOf } from '@/lib/addresses'
import { offlineKilobytes } from '@/lib/offline'
import type { Locale } from '@/locales/languages'

import { OfflineScript } from './OfflineScript'

type SaveBoxProps = {
  locale: Locale
  /** Shows nothing until something is saved, and then how to remove it. */
  removalOnly?: boolean
}

/** Saving the most needed pages on the phone, or taking them along in one file. */
export async function SaveBox({ locale, removalOnly = false }: SaveBoxProps) {
  const words = await getTranslations({ locale, namespace: 'offline' })
  const checkedOn = contactsShown().map((contact) => contact.checkedOn).sort().at(-1)

  return (
    <section
      aria-labelledby="offline"
      className="offline"
      data-checked-on={checkedOn}
      data-failed={words('failed')}
      data-not-removed={words('notRemoved')}
      data-offline={fileOf.offlineWorker(locale)}
      data-refused={words('refused')}
      data-removed={words('removed')}
      data-saved={words('saved', { day: '{day}', content: '{content}' })}
      data-screen-only=""
      data-working={words('working')}
      {...(removalOnly && { 'data-enhancement': '', hidden: true })}
    >
      <h2 id="offline">{removalOnly ? words('safetyHeading') : words('heading')}</h2>
      {!removalOnly && <p>{words('lead', { size: offlineKilobytes })}</p>}
      <p>{words('others')}</p>
      {!removalOnly && (
        <button className="main-act" data-enhancement="" data-offline-save="" hidden type="button">
          {words('save')}
        </button>
      )}
      <p data-offline-status="" role="status" />
      <button data-enhancement="" data-offline-remove="" hidden type="button">
        {words('remove')}
      </button>
      {!removalOnly && (
        <p>
          <a download href={fileOf.edition(locale)}>
            {words('file')}
          </a>{' '}
          <a href={fileOf.edition(locale)}>{words('open')}</a> <span>{words('fileText')}</span>
        </p>
      )}
      <OfflineScript />
    </section>
  )
}
