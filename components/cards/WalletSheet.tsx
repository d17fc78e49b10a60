import { getTranslations } from 'next-intl/server'

import { cards } from '@/content'
import { cardAddress } from '@/lib/cardAddress'
import { formatDate } from '@/lib/formats'
import { shortAddress } from '@/lib/shortAddress'
import type { Locale } from '@/locales/languages'

import { cardNumbers, oldestCheck } from './cardNumbers'
import { WalletCard } from './WalletCard'

type WalletSheetProps = { locale: Locale }

const cardsToAPage = 8

/** The same card eight times, to be cut along the lines. The screen shows one. */
export async function WalletSheet({ locale }: WalletSheetProps) {
  const words = await getTranslations({ locale, namespace: 'cards' })
  const { headline, contacts } = cards.wallet
  const address = cardAddress(locale)

  return (
    <div className="wallet">
      {Array.from({ length: cardsToAPage }, (_, card) => (
        <WalletCard
          key={card}
          headline={headline[locale]}
          numbers={cardNumbers(locale, contacts)}
          inside={words('inside')}
          anywhere={words('anywhere')}
          address={address}
          shortAddress={shortAddress(address)}
          qrLabel={words('qr', { address: shortAddress(address) })}
          checkedOn={words('checkedShort', { day: formatDate(locale, oldestCheck(contacts)) })}
        />
      ))}
    </div>
  )
}
