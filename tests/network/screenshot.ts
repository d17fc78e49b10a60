import type { CDPSession, Page } from '@playwright/test'

/** A page that shows nothing yet may never give a picture; after this many milliseconds it counts as blank. */
const longestWait = 5_000

/** The first screen of a small phone, in a quarter of its pixels: enough to tell blank from printed. */
const firstScreen = { x: 0, y: 0, width: 360, height: 640, scale: 0.5 }

/**
 * Takes a picture of what a reader sees now. Playwright's own screenshot waits for fonts,
 * which on a frozen connection never arrive.
 *
 * @returns PNG in base64, or null when the browser has nothing to show
 */
export async function screenshotNow(session: CDPSession): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), longestWait)
  })
  const picture = session.send('Page.captureScreenshot', { format: 'png', clip: firstScreen }).then(
    ({ data }) => data,
    () => null,
  )
  const data = await Promise.race([picture, tooLate])
  clearTimeout(timer)
  return data
}

/**
 * Share of the pixels of a picture that differ from its most common colour, from 0 to 1.
 * A blank screen has none.
 *
 * @param blankPage a page that loads nothing; it decodes the picture
 */
export function inkOf(blankPage: Page, picture: string): Promise<number> {
  return blankPage.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob())
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    if (!canvas) throw new Error('The browser cannot read pictures.')
    canvas.drawImage(bitmap, 0, 0)
    const pixels = new Uint32Array(canvas.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer)
    const counts = new Map<number, number>()
    for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1)
    return 1 - Math.max(...counts.values()) / pixels.length
  }, picture)
}
