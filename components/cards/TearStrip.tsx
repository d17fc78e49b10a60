import { getTranslations } from 'next-intl/server'

import { cards } from '@/content'
import { site } from '@/content/site'
import { cardAddress } from '@/lib/cardAddress'
import { formatDate } from '@/lib/formats'
import { shortAddress } from '@/lib/shortAddress'
import type { Locale } from '@/locales/languages'

import { cardNumbers, oldestCheck } from './cardNumbers'
import { NumberList } from './NumberList'
import { PaperFoot } from './PaperFoot'
import { TearSlip } from './TearSlip'

type TearStripProps = { locale: Locale }

const slips = 8

/** A notice with eight slips to tear off. The screen shows one of them. */
export async function TearStrip({ locale }: TearStripProps) {
  const words = await getTranslations({ locale, namespace: 'cards' })
  const { headline, text, contacts } = cards.strip
  const numbers = cardNumbers(locale, contacts)
  const address = cardAddress(locale)
  const scope = words('shortInside', { numbers: numbers.inside.map(({ number }) => number).join(', ') })

  return (
    <div className="paper paper-strip">
      <div className="strip-top">
        <h2>{headline[locale]}</h2>
        <p className="strip-text">{text[locale]}</p>
        <div className="strip-numbers">
          <NumberList numbers={numbers.inside} />
          <NumberList numbers={numbers.anywhere} long />
        </div>
        <p className="strip-scope">{scope}</p>
        <PaperFoot
          address={address}
          qrLabel={words('qr', { address: shortAddress(address) })}
          name={site.name}
          checkedOn={words('checkedOn', { day: formatDate(locale, oldestCheck(contacts)) })}
        />
      </div>
      <ul className="slips">
        {Array.from({ length: slips }, (_, slip) => (
          <TearSlip key={slip} numbers={numbers} shortAddress={shortAddress(address)} inside={scope} />
        ))}
      </ul>
    </div>
  )
}
