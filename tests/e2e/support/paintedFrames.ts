import type { Page } from '@playwright/test'

/**
 * Records every frame that Chromium composes while something happens. The first is what
 * was there before, the last what stays. (Pictures asked for one by one would miss short
 * flashes, and asking while one page takes the place of another can hang Chromium.)
 *
 * @returns PNG pictures in base64, in the order of painting
 */
export async function paintedFrames(page: Page, act: () => Promise<void>): Promise<string[]> {
  const frames: string[] = []
  const session = await page.context().newCDPSession(page)
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(data)
    // Chromium composes the next picture for us only after this answer.
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => {})
  })
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 })
  await act()
  await session.detach()
  return frames
}

/**
 * Shares of pixels, per picture, that have none of the expected colours: 0 for a blank
 * page, about 0.2 for a page with text.
 *
 * @param reader any page; its canvas decodes the pictures
 * @param colours such as "#00a05a"
 */
export function strangeShares(reader: Page, frames: string[], colours: string[]): Promise<number[]> {
  return reader.evaluate(
    async (given) => {
      const expected = new Set(given.colours.map((colour) => Number.parseInt(colour.slice(1), 16)))
      const shares: number[] = []
      for (const frame of given.frames) {
        const image = new Image()
        image.src = `data:image/png;base64,${frame}`
        await image.decode()
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
        if (!context) throw new Error('This Chromium has no canvas.')
        context.drawImage(image, 0, 0)
        const { data } = context.getImageData(0, 0, image.width, image.height)
        let strange = 0
        for (let at = 0; at < data.length; at += 4) {
          const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0)
          if (!expected.has(colour)) strange += 1
        }
        shares.push(strange / (data.length / 4))
      }
      return shares
    },
    { frames, colours },
  )
}
