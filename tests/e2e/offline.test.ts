import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import path from 'node:path'

import type { Page } from '@playwright/test'

import { listen, siteListener } from '../../scripts/server/siteServer'
import { expectNoFindings } from './support/axe'
import { exitBar } from './support/exit'
import { openPage } from './support/openPage'
import { languages, siteFolder } from './support/site'
import { nothingStored, stored } from './support/stored'
import { expect, test } from './support/test'

const box = (page: Page) => page.locator('[data-offline]')
const save = (page: Page) => page.locator('[data-offline-save]')
const remove = (page: Page) => page.locator('[data-offline-remove]')

async function savePages(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await save(page).click()
  await expect(remove(page)).toBeVisible({ timeout: 30_000 })
}

/** Numbers of a page that can be called. */
const numbers = (page: Page) => page.locator('main a[href^="tel:"]').count()

test.describe('Saving on the phone', () => {
  test('stores nothing before the tap, works in flight mode after it, and one tap removes all', async ({ page, context }) => {
    const [language = ''] = languages
    for (const address of ['contacts/kg/', 'safety/', 'check/']) {
      await openPage(page, `/${language}/${address}`)
      expect(await stored(page)).toEqual(nothingStored)
    }
    await savePages(page, `/${language}/check/`)
    await expect(box(page).getByRole('status')).toContainText(/\d\d\.\d\d\.20\d\d.*\d\d\.\d\d\.20\d\d/)
    await expectNoFindings(page)
    const { local, session, others } = await stored(page)
    expect([local, session]).toEqual([{}, {}])
    expect(others).toHaveLength(2)

    await context.setOffline(true)
    for (const address of ['', 'help/', 'contacts/', 'contacts/ru/', 'learn/your-rights/']) {
      await page.goto(`/${language}/${address}`)
      await expect(page.locator('h1')).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', language)
    }

    // The questions of the checklist lead to a result.
    await page.goto(`/${language}/check/list/offer/`)
    const act = page.locator('.checklist .main-act')
    for (let step = 0; (await act.isVisible()) && step < 20; step += 1) await act.click()
    await expect(page.locator('.result .verdict').first()).toBeVisible()

    await page.goto(`/${language}/check/offer/`)
    await page.locator('#offer-text').fill('Работа в Дубае! Паспорт останется у нас. Предоплата 300$ на карту.')
    await page.locator('.main-act').click()
    await expect(page.locator('.verdict-stop')).toBeVisible()

    // What was not saved is answered in words and with numbers, and can be left.
    await page.goto(`/${language}/learn/law/`)
    await expect(page.locator(`main a[href="/${language}/check/"]`).first()).toBeVisible()
    expect(await numbers(page)).toBeGreaterThan(2)
    await expect(exitBar(page)).toBeVisible()

    // Removed on the page about traces, without a network.
    await page.goto(`/${language}/safety/`)
    await remove(page).click()
    await expect(box(page).getByRole('status')).not.toBeEmpty()
    await expect(remove(page)).toBeHidden()
    expect(await stored(page)).toEqual(nothingStored)
    // Not a page that was read before: of those the browser may keep a copy of its own.
    await expect(page.goto(`/${language}/contacts/kz/`)).rejects.toThrow()

    await context.setOffline(false)
    await openPage(page, `/${language}/safety/`)
    await expect(box(page)).toBeHidden()
    expect(await stored(page)).toEqual(nothingStored)
  })

  test('works in every language, and another language takes the place of the first', async ({ page, context }) => {
    for (const language of languages) {
      await savePages(page, `/${language}/contacts/kg/`)
      await expect.poll(async () => (await stored(page)).others.filter((one) => one.startsWith(`cache ${language}-`))).toHaveLength(1)
      expect((await stored(page)).others).toHaveLength(2)
      await context.setOffline(true)
      await page.goto(`/${language}/contacts/kg/`)
      expect(await numbers(page)).toBeGreaterThan(5)
      await context.setOffline(false)
    }
  })

  test('shows no page of ours after the exit and Back, also without a network', async ({ page, context }) => {
    const [language = ''] = languages
    await savePages(page, `/${language}/check/`)
    await page.goto(`/${language}/help/`)
    await exitBar(page).click()
    await page.waitForURL(/wikipedia/)
    await context.setOffline(true)
    await page.goBack({ waitUntil: 'commit' }).catch(() => null)
    await expect.poll(() => page.evaluate(() => document.body?.innerText.includes('102') && getComputedStyle(document.documentElement).visibility === 'visible').catch(() => false)).toBe(false)
  })

  test('says so where the browser refuses, and leads to the file', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
    await page.goto(`/${languages[0]}/check/`)
    await expect(box(page).getByRole('status')).not.toBeEmpty()
    await expect(save(page)).toBeHidden()
    await expect(box(page).locator('a').first()).toBeVisible()
  })
})

test.describe('A new edition of the site', () => {
  const [language = ''] = languages
  const workerAddress = `/offline-${language}.js`
  const original = readFileSync(path.join(siteFolder, workerAddress), 'utf8')
  let worker = original
  let server: Server
  let address = ''

  test.beforeAll(async () => {
    const listener = await siteListener(siteFolder)
    server = createServer((request, response) => {
      if (request.url !== workerAddress) return listener(request, response)
      response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' }).end(worker)
    })
    address = `http://127.0.0.1:${await listen(server, 0)}`
  })
  test.afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  test('takes the place of what was saved, and keeps the old until the new is complete', async ({ page, context }) => {
    const cacheNames = async () => (await stored(page)).others.filter((one) => one.startsWith('cache '))
    const update = () => page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
    await savePages(page, `${address}/${language}/check/`)
    const [before = ''] = await cacheNames()

    // The list of the new build names a file that does not arrive.
    worker = original.replace(/build:"[^"]+"/, 'build:"next"')
    expect(worker).not.toBe(original)
    const complete = worker
    worker = complete.replace('files:[', 'files:["/gone/",')
    await update()
    await expect.poll(cacheNames).toEqual([before])

    worker = complete
    await update()
    await expect.poll(cacheNames, { timeout: 20_000 }).toEqual([`cache ${language}-next`])
    await context.setOffline(true)
    await page.goto(`${address}/${language}/help/`)
    await expect(page.locator('h1')).toBeVisible()
  })
})

test.describe('The edition in one file', () => {
  test.use({ javaScriptEnabled: false, offline: true })

  test('opens from a file manager without a network, shows numbers and asks for nothing', async ({ page, watch }) => {
    for (const language of languages) {
      const address = `file://${siteFolder}/data/aman-bol-${language}.html`
      await page.goto(address)
      expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(40)
      await expect(page.locator('#help a[href="tel:102"]').first()).toBeVisible()
      await page.locator('a[href="#kg"]').click()
      await expect(page.locator('#kg')).toBeInViewport()
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    }
    expect(watch.requests.filter((url) => !url.startsWith('file:'))).toEqual([])
    expect(watch.faults).toEqual([])
  })
})
