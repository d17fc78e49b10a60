import { getTranslations } from 'next-intl/server'

import { locales, type Locale } from '@/locales/languages'

type ChangeRulesProps = { locale: Locale }

/** Names in the code, which are the same in every language. */
const attributes = { width: 'width', height: 'height', sandbox: 'sandbox' }

/** What whoever copies the code may change in it, and what not. */
export async function ChangeRules({ locale }: ChangeRulesProps) {
  const words = await getTranslations({ locale, namespace: 'share' })
  const others = locales.filter((code) => code !== locale).map((code) => `/${code}/`)
  return (
    <section className="mt-10 max-w-read">
      <h2 className="text-head">{words('change')}</h2>
      <ul className="more-items mt-2">
        <li>{words('changeSize', attributes)}</li>
        <li>{words('changeLanguage', { code: `/${locale}/`, codes: others.join(', ') })}</li>
        <li>{words('keepSandbox', attributes)}</li>
        <li>{words('keepNumbers')}</li>
        <li>{words('licence')}</li>
      </ul>
    </section>
  )
}
