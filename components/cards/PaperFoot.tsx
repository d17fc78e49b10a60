import { Fragment } from 'react'

import { shortAddress } from '@/lib/shortAddress'

import { QrCode } from './QrCode'

type PaperFootProps = { address: string; qrLabel: string; name: string; checkedOn: string }

/** Foot of a sheet: where to read more, in two ways, and when the numbers were checked. */
export function PaperFoot({ address, qrLabel, name, checkedOn }: PaperFootProps) {
  return (
    <div className="paper-foot">
      <QrCode address={address} label={qrLabel} />
      <div>
        <p className="paper-name">{name}</p>
        <p className="paper-address">
          {shortAddress(address)
            .split('/')
            .map((part, index) => (
              // Where it does not fit into one line, it breaks behind a slash.
              <Fragment key={part}>
                {index > 0 && (
                  <>
                    /<wbr />
                  </>
                )}
                {part}
              </Fragment>
            ))}
        </p>
        <p className="paper-date">{checkedOn}</p>
      </div>
    </div>
  )
}
