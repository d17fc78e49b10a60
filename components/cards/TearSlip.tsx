import type { CardNumbers } from './cardNumbers'
import { NumberList } from './NumberList'

type TearSlipProps = { numbers: CardNumbers; shortAddress: string; inside: string }

/** A slip at the foot of a notice, to be torn off; on paper it stands on its side. */
export function TearSlip({ numbers, shortAddress, inside }: TearSlipProps) {
  return (
    <li>
      <NumberList numbers={numbers.inside} />
      <NumberList numbers={numbers.anywhere} long />
      <p className="slip-foot">
        <b>{shortAddress}</b> <span>{inside}</span>
      </p>
    </li>
  )
}
