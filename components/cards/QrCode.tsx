import { qrPath } from '@/lib/qrCode'

type QrCodeProps = { address: string; label: string }

/** An address for the camera of a phone: black on white, also when the screen is dark. */
export function QrCode({ address, label }: QrCodeProps) {
  const { path, side } = qrPath(address)
  return (
    <svg className="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
