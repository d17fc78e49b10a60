import { getTranslations } from 'next-intl/server'

import { tierYears } from '@/content'
import type { Locale } from '@/locales/languages'

import { TierChart } from './TierChart'

type TierChartOfKyrgyzstanProps = { locale: Locale }

/** The chart of content/tiers.yaml in the language of the page. */
export async function TierChartOfKyrgyzstan({ locale }: TierChartOfKyrgyzstanProps) {
  const words = await getTranslations({ locale, namespace: 'tierChart' })
  const labels = { '2': words('tier2'), '2-watch-list': words('tier2WatchList') }

  return (
    <TierChart
      title={words('title')}
      description={words('description')}
      source={words('source')}
      rows={[
        { tier: '2', label: words('tier2') },
        { tier: '2-watch-list', label: words('tier2WatchList') },
      ]}
      years={tierYears.map(({ year, tier }) => ({ year, tier, tierLabel: labels[tier] }))}
      words={{ table: words('table'), year: words('year'), tier: words('tier') }}
    />
  )
}
