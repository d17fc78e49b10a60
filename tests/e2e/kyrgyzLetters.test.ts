import type { Page } from '@playwright/test'

import { openPage } from './support/openPage'
import { homePages, languages, siteAddress } from './support/site'
import { expect, test } from './support/test'

const ownLetters = 'ңөүҢӨҮ'
const home = homePages[0] ?? ''

/** Letters that the texts of a language need, in the weights that the site uses. */
const alphabets: Record<string, string> = {
  ky: 'абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  en: 'abcdefghijklmnopqrstuvwxyz',
}
const weights = [400, 700, 800]

/**
 * Writes a sample into the page and asks Chromium which fonts it drew it with.
 *
 * @returns names of fonts; those of the computer are marked
 */
async function fontsUsed(page: Page, text: string, weight: number): Promise<string[]> {
  await page.evaluate(
    async (sample) => {
      const element = document.createElement('p')
      element.id = 'sample'
      element.textContent = sample.text
      element.style.fontWeight = String(sample.weight)
      document.getElementById('sample')?.remove()
      document.querySelector('main')?.append(element)
      // Asking for the width makes the browser fetch the fonts that the sample needs.
      element.getBoundingClientRect()
      await document.fonts.ready
    },
    { text, weight },
  )
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#sample' })
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  await session.detach()
  return [...new Set(fonts.map(({ familyName, isCustomFont }) => (isCustomFont ? familyName : `${familyName} of the computer`)))]
}

/** Width of a letter with our typeface and with only the fonts after it in the list. */
function widths(page: Page, letter: string): Promise<{ own: number; fallback: number }> {
  return page.evaluate(async (text) => {
    const family = getComputedStyle(document.documentElement).fontFamily
    const measure = async (fontFamily: string) => {
      const element = document.createElement('span')
      // Many of them, so that a difference of a fraction of a pixel shows.
      element.textContent = text.repeat(50)
      Object.assign(element.style, { fontFamily, position: 'absolute', whiteSpace: 'nowrap' })
      document.body.append(element)
      element.getBoundingClientRect()
      await document.fonts.ready
      const { width } = element.getBoundingClientRect()
      element.remove()
      return width
    }
    return { own: await measure(family), fallback: await measure(family.replace(/^"Golos Text", /, '')) }
  }, letter)
}

test.describe('The letters ң ө ү', () => {
  test('come from a font file of the site', async ({ page }) => {
    const files: string[] = []
    page.on('response', (response) => {
      if (response.url().endsWith('.woff2')) files.push(`${response.status()} ${response.url()}`)
    })
    await openPage(page, home)
    expect(files).toContain(`200 ${siteAddress}/fonts/golos-kyrgyz.woff2`)
    expect(files.filter((file) => !file.startsWith(`200 ${siteAddress}/fonts/golos-`))).toEqual([])
    expect(await page.evaluate((letters) => document.fonts.check(`16px "Golos Text"`, letters), ownLetters)).toBe(true)
  })

  test('are drawn in our typeface, capital and small, in every weight', async ({ page }) => {
    await openPage(page, home)
    for (const weight of weights) {
      for (const letter of ownLetters) expect(await fontsUsed(page, letter, weight), `${letter} ${weight}`).toEqual(['Golos Text'])
    }
  })

  test('are not as wide as those of another typeface', async ({ page }) => {
    await openPage(page, home)
    for (const letter of ownLetters) {
      const { own, fallback } = await widths(page, letter)
      expect(own, letter).toBeGreaterThan(0)
      expect(Math.abs(own - fallback), letter).toBeGreaterThan(0.5)
    }
  })

  test('are noticed when they come from another typeface', async ({ page }) => {
    await page.route('**/golos-kyrgyz.woff2', (route) => route.abort())
    await openPage(page, home)
    expect(await fontsUsed(page, 'ң', 400)).not.toEqual(['Golos Text'])
    const { own, fallback } = await widths(page, 'ң')
    expect(Math.abs(own - fallback)).toBeLessThan(0.5)
  })
})

for (const language of languages) {
  test(`All letters of a language are drawn in one typeface: ${language}`, async ({ page }) => {
    await openPage(page, `/${language}/`)
    const alphabet = alphabets[language] ?? ''
    expect(alphabet, 'the alphabet of a new language is missing in this test').not.toBe('')
    for (const weight of weights) {
      const text = `${alphabet} ${alphabet.toUpperCase()} 0123456789 «»“”—–…()?!.,:;+%`
      expect(await fontsUsed(page, text, weight), String(weight)).toEqual(['Golos Text'])
    }
  })
}

test('A letter that the files do not have is noticed', async ({ page }) => {
  await openPage(page, home)
  expect(await fontsUsed(page, 'ңө漢', 400)).not.toEqual(['Golos Text'])
})
