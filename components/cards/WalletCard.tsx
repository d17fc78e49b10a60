import type { CardNumbers } from './cardNumbers'
import { NumberList } from './NumberList'
import { QrCode } from './QrCode'

type WalletCardProps = {
  headline: string
  numbers: CardNumbers
  inside: string
  anywhere: string
  address: string
  shortAddress: string
  qrLabel: string
  checkedOn: string
}

/** A card of the size of a bank card. */
export function WalletCard({ headline, numbers, inside, anywhere, address, shortAddress, qrLabel, checkedOn }: WalletCardProps) {
  return (
    <div className="paper wallet-card">
      <div className="wallet-top">
        <div>
          <p className="wallet-headline">{headline}</p>
          <NumberList numbers={numbers.inside} />
          <p className="wallet-scope">{inside}</p>
        </div>
        <QrCode address={address} label={qrLabel} />
      </div>
      <div>
        <NumberList numbers={numbers.anywhere} long />
        <p className="wallet-scope">{anywhere}</p>
      </div>
      <p className="wallet-foot">
        <b>{shortAddress}</b> <span>{checkedOn}</span>
      </p>
    </div>
  )
}
