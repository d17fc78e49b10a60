import type { Page } from '@playwright/test'

import { exitAddress } from '../../content/site'
import { exitBar } from './support/exit'
import { openPage } from './support/openPage'
import { articlePages, chooserPage, homePages, languages, layoutPages, pagesWithQuestion, siteAddress } from './support/site'
import { nothingStored, stored } from './support/stored'
import { expect, test } from './support/test'

const home = homePages[0] ?? ''
const article = articlePages[0] ?? ''

function foreign(requests: string[]): string[] {
  return requests.filter((url) => new URL(url).origin !== siteAddress)
}

async function chooseAndRemember(page: Page, language: string): Promise<void> {
  await page.goto(chooserPage)
  await page.getByRole('checkbox').check()
  await page.locator(`main a[data-language=${language}]`).click()
  await page.waitForURL(`**/${language}/`)
}

test.describe('Reading', () => {
  test('and answering a question leaves no trace of the answer', async ({ page, watch, context }) => {
    for (const address of pagesWithQuestion) {
      await openPage(page, address)
      const requestsBefore = watch.requests.length
      await page.getByRole('radio').last().check()
      await expect(page.locator('[data-island] [role=status]')).not.toBeEmpty()

      expect(page.url()).toBe(`${siteAddress}${address}`)
      expect(watch.requests.slice(requestsBefore)).toEqual([])
      expect(await context.cookies()).toEqual([])
      expect(await stored(page)).toEqual(nothingStored)
      expect(watch.faults).toEqual([])
    }
  })
})

test.describe('A request to another place, a cookie, an entry and a breach of the policy', () => {
  test('are noticed', async ({ page, watch, context }) => {
    await page.goto(home)
    await page.evaluate(async () => {
      document.cookie = 'planted=yes'
      localStorage.setItem('planted', 'yes')
      await window.caches.open('planted')
      const image = new Image()
      image.src = 'https://elsewhere.example/pixel.png'
      await new Promise((resolve) => image.addEventListener('error', resolve))
    })
    expect(await context.cookies()).toHaveLength(1)
    expect(await stored(page)).toEqual({ local: { planted: 'yes' }, session: {}, others: ['cache planted'] })
    expect(watch.faults).toContainEqual(expect.stringContaining('Content Security Policy'))
  })

  test('are noticed on a page without a policy', async ({ page, watch }) => {
    await page.goto(home)
    await page.setContent('<img src="https://elsewhere.example/pixel.png">')
    await expect.poll(() => foreign(watch.requests)).toEqual(['https://elsewhere.example/pixel.png'])
  })
})

test.describe('Asked to remember the language', () => {
  test('the site stores the language and nothing else, and one tap deletes it', async ({ page, watch, context }) => {
    for (const language of languages) {
      await chooseAndRemember(page, language)
      expect(await stored(page)).toEqual({ ...nothingStored, local: { language } })

      await openPage(page, `/${language}/safety/`)
      const line = page.locator('[data-stored]')
      await expect(line).toBeVisible()
      await line.getByRole('button').click()
      await expect(line).toBeHidden()
      expect(await stored(page)).toEqual(nothingStored)

      // It stays deleted: the first page asks again.
      await page.goto(chooserPage)
      await expect(page.getByRole('checkbox')).not.toBeChecked()
      expect(page.url()).toBe(`${siteAddress}${chooserPage}`)
    }
    expect(await context.cookies()).toEqual([])
    expect(foreign(watch.requests)).toEqual([])
    expect(watch.faults).toEqual([])
  })

  test('the offer to delete stands on every page with a footer, and only then', async ({ page }) => {
    const pages = layoutPages.filter((address) => address.startsWith(`/${languages[0]}/`))
    for (const address of pages) {
      await page.goto(address)
      await expect(page.locator('[data-stored]'), address).toBeHidden()
    }
    await chooseAndRemember(page, languages[0] ?? '')
    for (const address of pages) {
      await page.goto(address)
      await expect(page.locator('[data-stored]'), address).toBeVisible()
    }
  })

  test('an unknown address does not make the site forget', async ({ page }) => {
    await chooseAndRemember(page, 'ru')
    await page.goto('/no-such-page/')
    await page.waitForLoadState('networkidle')
    expect(await stored(page)).toEqual({ ...nothingStored, local: { language: 'ru' } })
  })
})

test.describe('Damaged stored data', () => {
  for (const [name, value] of [
    ['a language the site does not have', 'xx'],
    ['half a JSON text', '{"'],
    ['nothing', ''],
    ['a very long text', 'ky'.repeat(200_000)],
    ['a name that every object has', '__proto__'],
  ] as const) {
    test(`is ignored: ${name}`, async ({ page, watch }) => {
      await page.goto(home)
      for (const address of [chooserPage, home, article]) {
        await page.evaluate((text) => localStorage.setItem('language', text), value)
        await openPage(page, address)
        expect(page.url()).toBe(`${siteAddress}${address}`)
        await expect(page.locator('h1'), address).toBeVisible()
        expect(await stored(page), address).toEqual(nothingStored)
      }
      expect(watch.faults).toEqual([])

      await page.goto(chooserPage)
      await expect(page.getByRole('checkbox')).toBeVisible()
      await exitBar(page).click()
      await expect(page).toHaveURL(exitAddress)
    })
  }
})

test.describe('Where the browser stores nothing', () => {
  for (const [name, breakStorage] of [
    [
      'because the reader switched it off',
      () =>
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('Switched off.', 'SecurityError')
          },
        }),
    ],
    ['because an in-app viewer has none', () => Object.defineProperty(window, 'localStorage', { value: null })],
    [
      'because it is full',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('Full.', 'QuotaExceededError')
        }
      },
    ],
  ] as const) {
    test(`pages work: ${name}`, async ({ page, watch }) => {
      await page.addInitScript(breakStorage)
      for (const address of [home, article]) {
        await openPage(page, address)
        await expect(page.locator('h1'), address).toBeVisible()
      }
      await openPage(page, pagesWithQuestion[0] ?? '')
      await page.getByRole('radio').first().check()
      await expect(page.locator('[data-island] [role=status]')).not.toBeEmpty()

      await page.goto(chooserPage)
      const box = page.getByRole('checkbox')
      if (await box.isVisible()) await box.check()
      await page.locator('main a[data-language=ru]').click()
      await expect(page).toHaveURL(`${siteAddress}/ru/`)
      expect(watch.faults).toEqual([])
      await exitBar(page).click()
      await expect(page).toHaveURL(exitAddress)
    })
  }
})
