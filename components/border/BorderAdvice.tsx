import { getTranslations } from 'next-intl/server'

import type { Border } from '@/content/schemas/border'
import type { Locale } from '@/locales/languages'

type BorderAdviceProps = { locale: Locale; border: Border }

const kindWords = { works: 'kindWorks', blocked: 'kindBlocked', know: 'kindKnow' } as const

/** What works in a country and what does not, and what to do before leaving. */
export async function BorderAdvice({ locale, border }: BorderAdviceProps) {
  const words = await getTranslations({ locale, namespace: 'border' })
  return (
    <>
      <section>
        <h2>{words('know')}</h2>
        <ul className="border-list">
          {border.know.map(({ kind, text }) => (
            <li key={text.ky}>
              <b>{words(kindWords[kind])}</b> {text[locale]}
            </li>
          ))}
          {border.messengers === 'unknown' && <li>{words('messengers')}</li>}
        </ul>
      </section>
      <section>
        <h2>{words('before')}</h2>
        <ul className="border-list">
          {[...border.before.map((line) => line[locale]), words('copies'), words('codeWord')].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </>
  )
}
