import type { Page } from '@playwright/test'

import { openPage } from './support/openPage'
import { homePages, layoutGroups } from './support/site'
import { expect, test } from './support/test'
import { visibleWords } from './support/words'

const pageWithChecklist = /\/check\/list\/[a-z]+\/$/

test.describe('Without script', () => {
  let withoutScript: Page

  test.beforeEach(async ({ browser, baseURL }) => {
    const viewport = { width: 360, height: 800 }
    const context = await browser.newContext({ javaScriptEnabled: false, viewport, ...(baseURL ? { baseURL } : {}) })
    withoutScript = await context.newPage()
  })

  test.afterEach(() => withoutScript.context().close())

  for (const { name, addresses } of layoutGroups) {
    test(`pages say the same words as with script: ${name}`, async ({ page }) => {
      // A checklist shows one question at a time with script; checklist.test.ts looks at both ways.
      for (const address of addresses.filter((one) => !pageWithChecklist.test(one))) {
        await openPage(page, address)
        await openPage(withoutScript, address)
        const words = await visibleWords(withoutScript)
        expect(words.length, address).toBeGreaterThan(100)
        expect(await visibleWords(page), address).toBe(words)
      }
    })
  }

  test('a word that only a script adds is noticed', async ({ page }) => {
    await page.addInitScript(() => addEventListener('DOMContentLoaded', () => document.querySelector('main')?.append('Planted')))
    const address = homePages[0] ?? ''
    await openPage(page, address)
    await openPage(withoutScript, address)
    expect(await visibleWords(page)).not.toBe(await visibleWords(withoutScript))
  })

  test('a word that a script takes away is noticed', async ({ page }) => {
    await page.addInitScript(() => addEventListener('DOMContentLoaded', () => document.querySelector('h1')?.setAttribute('hidden', '')))
    const address = homePages[0] ?? ''
    await openPage(page, address)
    await openPage(withoutScript, address)
    expect(await visibleWords(page)).not.toBe(await visibleWords(withoutScript))
  })
})
