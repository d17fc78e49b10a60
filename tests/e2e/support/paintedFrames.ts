import type { Page } from '@playwright/test'

/**
 * Records what is painted while something happens: every frame that Chromium composes,
 * and pictures asked for in between, as fast as they come.
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

  let acting = true
  const asking = (async () => {
    while (acting) {
      // Refused in the very moment when one page takes the place of another.
      const picture = await session.send('Page.captureScreenshot').catch(() => null)
      if (picture) frames.push(picture.data)
    }
  })()

  try {
    await act()
  } finally {
    acting = false
    await asking
    const { data } = await session.send('Page.captureScreenshot')
    frames.push(data)
    await session.detach()
  }
  return frames
}

/** A picture reduced to what matters here: how many pixels have none of the expected colours. */
export type FrameColours = { pixels: number; strange: number }

/**
 * Counts the pixels of pictures that have none of the given colours.
 *
 * @param reader any page; its canvas decodes the pictures
 * @param colours such as "#00a05a"
 */
export function strangePixels(reader: Page, frames: string[], colours: string[]): Promise<FrameColours[]> {
  return reader.evaluate(
    async ({ frames, colours }) => {
      const expected = new Set(colours.map((colour) => Number.parseInt(colour.slice(1), 16)))
      const counts = []
      for (const frame of frames) {
        const image = new Image()
        image.src = `data:image/png;base64,${frame}`
        await image.decode()
        const canvas = new OffscreenCanvas(image.width, image.height)
        const context = canvas.getContext('2d', { willReadFrequently: true })
        if (!context) throw new Error('This Chromium has no canvas.')
        context.drawImage(image, 0, 0)
        const { data } = context.getImageData(0, 0, image.width, image.height)
        let strange = 0
        for (let at = 0; at < data.length; at += 4) {
          const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0)
          if (!expected.has(colour)) strange += 1
        }
        counts.push({ pixels: data.length / 4, strange })
      }
      return counts
    },
    { frames, colours },
  )
}
