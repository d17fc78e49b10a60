import { getTranslations } from 'next-intl/server'

import { embedOf, pageAddresses, pageExists } from '@/lib/addresses'
import type { Locale } from '@/locales/languages'

import { Maintainers } from '../about/Maintainers'
import { ToolPage } from '../frame/ToolPage'
import { ChangeRules } from './ChangeRules'
import { CountryChoice } from './CountryChoice'
import { FrameSection } from './FrameSection'
import { LinkToUs } from './LinkToUs'

type ShareProps = { locale: Locale }

/** For organisations, local authorities and journalists: how to bring our numbers to their readers. */
export async function Share({ locale }: ShareProps) {
  const words = await getTranslations({ locale, namespace: 'share' })
  const embed = await getTranslations({ locale, namespace: 'embed' })
  const pageNames = await getTranslations({ locale, namespace: 'pages' })
  return (
    <ToolPage heading={words('heading')} lead={words('lead')}>
      <CountryChoice locale={locale} />
      <FrameSection
        locale={locale}
        id="all"
        heading={words('allCountries')}
        text={words('allText')}
        card={embedOf.contacts(locale)}
        fullPage={pageExists(pageAddresses.contacts) ? pageAddresses.contacts : pageAddresses.help}
        title={embed('title')}
      />
      <FrameSection
        locale={locale}
        id="help"
        heading={words('urgent')}
        text={words('urgentText')}
        card={embedOf.help(locale)}
        fullPage={pageAddresses.help}
        title={pageNames('help')}
      />
      <ChangeRules locale={locale} />
      <LinkToUs locale={locale} />
      <section className="mt-10 max-w-read">
        <h2 className="mb-2 text-head">{words('errors')}</h2>
        <Maintainers locale={locale} />
      </section>
    </ToolPage>
  )
}
