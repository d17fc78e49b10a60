import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { Page } from '@playwright/test'
import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import { parse } from 'yaml'

import { site } from '../../content/site'
import { openPage } from './support/openPage'
import { languages, sitemapPages } from './support/site'
import { expect, test } from './support/test'

/* What people print: one sheet of paper each, numbers to be read from afar, codes that lead home. */

const kinds = ['sheet', 'wallet', 'strip'] as const
const papers = (language: string) => [
  ...kinds.map((kind) => `/${language}/contacts/cards/${kind}/`),
  `/${language}/check/plan/`,
  ...sitemapPages.filter((address) => address.startsWith(`/${language}/contacts/border/`)),
]

/** 24 pt in the pixels of a browser. */
const smallestNumber = 32

async function pagesPrinted(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

/** What a camera reads in the first code of the page. */
async function codeOf(page: Page): Promise<string | undefined> {
  const { width, height, data } = PNG.sync.read(await page.locator('.qr').first().screenshot())
  return jsQR(new Uint8ClampedArray(data), width, height)?.data
}

function sizesOfNumbers(page: Page): Promise<number[]> {
  return page.evaluate(() => [...document.querySelectorAll('main bdi')].map((number) => parseFloat(getComputedStyle(number).fontSize)))
}

/** Numbers of contacts that are sure enough for paper, as a link dials them. */
const sureNumbers = readdirSync('content/contacts').flatMap((file) => {
  const contact = parse(readFileSync(path.join('content/contacts', file), 'utf8')) as { status: string; phones: { local: string; e164: string | null }[] }
  if (!['confirmed', 'published'].includes(contact.status)) return []
  return contact.phones.map(({ local, e164 }) => `tel:${e164 ?? local.replaceAll(/[ -]/g, '')}`)
})

test.describe.configure({ timeout: 120_000 })

for (const language of languages) {
  test(`Each sheet takes exactly one page of A4, without the frame: ${language}`, async ({ page }) => {
    for (const address of papers(language)) {
      await openPage(page, address)
      expect(await pagesPrinted(page), address).toBe(1)
      if (address.includes('/check/')) continue
      await page.emulateMedia({ media: 'print' })
      for (const part of ['header', 'footer', '[data-quick-exit]']) await expect(page.locator(part).first(), address).toBeHidden()
      for (const size of await sizesOfNumbers(page)) expect(size, address).toBeGreaterThanOrEqual(smallestNumber)
      // A printed file follows the media that is being emulated.
      await page.emulateMedia({ media: null })
    }
  })

  test(`The code on each sheet leads to the help page, on a light and on a dark screen: ${language}`, async ({ page }) => {
    for (const address of papers(language).filter((one) => one.includes('/contacts/'))) {
      await openPage(page, address)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await codeOf(page), address).toBe(`${site.url}/${language}/help/`)
      }
    }
  })

  test(`Cards show numbers that are sure, names, the address and the day: ${language}`, async ({ page }) => {
    for (const kind of kinds) {
      await openPage(page, `/${language}/contacts/cards/${kind}/`)
      const numbers = await page.locator('main a[href^="tel:"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
      expect(numbers.length).toBeGreaterThanOrEqual(3)
      expect(numbers.filter((number) => !sureNumbers.includes(number))).toEqual([])
      for (const name of await page.locator('main li a > span').allTextContents()) expect(name.trim()).not.toBe('')
      await expect(page.locator('main')).toContainText(`${site.url.replace('https://', '')}/${language}/help`)
      await expect(page.locator('main')).toContainText(/20\d\d/)
    }
  })
}

test('The screen shows one card and one slip, the paper eight', async ({ page }) => {
  for (const [kind, copies] of [['wallet', '.wallet-card'], ['strip', '.slips > li']] as const) {
    await openPage(page, `/ky/contacts/cards/${kind}/`)
    await page.emulateMedia({ media: 'screen' })
    await expect(page.locator(copies).filter({ visible: true })).toHaveCount(1)
    for (const number of await page.locator(`${copies}:first-child bdi`).all()) await expect(number).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator(copies).filter({ visible: true })).toHaveCount(8)
  }
})

test('A slip stands on its side, whole, inside its strip', async ({ page }) => {
  for (const language of languages) {
    await openPage(page, `/${language}/contacts/cards/strip/`)
    await page.setViewportSize({ width: 673, height: 1000 })
    await page.emulateMedia({ media: 'print' })
    const faults = await page.locator('.slips > li').evaluateAll((slips) =>
      slips.flatMap((slip) => {
        const outer = slip.getBoundingClientRect()
        return [...slip.querySelectorAll('bdi, span, b')]
          .map((part) => part.getBoundingClientRect())
          .filter((inner) => inner.top < outer.top || inner.bottom > outer.bottom || inner.left < outer.left - 1 || inner.right > outer.right + 1)
          .map((inner) => `${inner.left},${inner.top}–${inner.right},${inner.bottom} of ${outer.left},${outer.top}–${outer.right},${outer.bottom}`)
      }),
    )
    expect(faults, language).toEqual([])
    expect(await page.locator('.slips > li').first().evaluate((slip) => getComputedStyle(slip).writingMode)).toBe('vertical-rl')
  }
})
