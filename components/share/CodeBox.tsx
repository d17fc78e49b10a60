import { getTranslations } from 'next-intl/server'

import type { Locale } from '@/locales/languages'

type CodeBoxProps = { locale: Locale; id: string; label: string; code: string }

/** Code to copy. Without script it can be marked by hand; components/behaviours/copyCode.ts adds the button. */
export async function CodeBox({ locale, id, label, code }: CodeBoxProps) {
  const words = await getTranslations({ locale, namespace: 'share' })
  return (
    <div className="code-box">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} rows={6} readOnly spellCheck={false} translate="no" defaultValue={code} />
      <p data-enhancement data-screen-only hidden>
        <button type="button" data-copy={id} data-copied={words('copied')} data-selected={words('selected')}>
          {words('copy')}
        </button>{' '}
        <span role="status" />
      </p>
    </div>
  )
}
