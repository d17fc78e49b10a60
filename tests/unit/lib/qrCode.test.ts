import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'

import { qrPath } from '../../../lib/qrCode'
import { shortAddress } from '../../../lib/shortAddress'

const pixelsASquare = 4

/** The picture that a camera would see of a path, dark squares black on white. */
function pixelsOf({ path, side }: { path: string; side: number }): { data: Uint8ClampedArray; width: number } {
  const width = side * pixelsASquare
  const data = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * pixelsASquare; row < (Number(y) + 1) * pixelsASquare; row += 1) {
      for (let column = Number(x) * pixelsASquare; column < (Number(x) + Number(length)) * pixelsASquare; column += 1) {
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3)
      }
    }
  }
  return { data, width }
}

describe('a QR code', () => {
  it.each(['https://a.example/ky/help/', 'https://a-much-longer-name-of-a-site.example/ru/contacts/cards/'])('leads a camera to %s', (address) => {
    const { data, width } = pixelsOf(qrPath(address))
    expect(jsQR(data, width, width)?.data).toBe(address)
  })

  it('has four empty squares around it, without which cameras miss it', () => {
    const { path, side } = qrPath('https://a.example/')
    const starts = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)]
    expect(Math.min(...starts.map(([, x]) => Number(x)))).toBe(4)
    expect(Math.min(...starts.map(([, , y]) => Number(y)))).toBe(4)
    expect(Math.max(...starts.map(([, x, , length]) => Number(x) + Number(length)))).toBe(side - 4)
  })
})

describe('an address in letters', () => {
  it('has neither the scheme nor the last slash, which nobody writes down', () => {
    expect(shortAddress('https://a.example/ky/help/')).toBe('a.example/ky/help')
  })
})
