import type { Locator, Page } from '@playwright/test'

import { pageScripts } from '../../scripts/finish/pageScripts'
import { openPage } from './support/openPage'
import { languages, layoutPages, pageSource, pagesWithIsland, pagesWithQuestion, unknownAddress } from './support/site'
import { expect, test } from './support/test'

type Question = {
  question: string
  options: { text: string; correct: boolean }[]
  explanation: string
  words: { correct: string; incorrect: string }
}

/** The question of a page, as the page itself carries it for its script. */
async function questionOf(page: Page): Promise<Question> {
  const text = await page.locator('[data-island=self-check] script[type="application/json"]').textContent()
  return JSON.parse(text ?? '') as Question
}

function parts(page: Page): { island: Locator; options: Locator; details: Locator; verdict: Locator } {
  const island = page.locator('[data-island=self-check]')
  return { island, options: island.getByRole('radio'), details: island.locator('details'), verdict: island.locator('[role=status]') }
}

/** The option that is right, or one that is not. */
function option(page: Page, { options }: Question, correct: boolean): Locator {
  return parts(page).options.nth(options.findIndex((one) => one.correct === correct))
}

test('A question stands at the end of an article in every language', () => {
  for (const language of languages) expect(pagesWithQuestion.some((address) => address.startsWith(`/${language}/`)), language).toBe(true)
})

for (const address of pagesWithQuestion) {
  test.describe(`Without script, the question on ${address}`, () => {
    test.use({ javaScriptEnabled: false })

    test('shows its answers, and its explanation when asked', async ({ page }) => {
      await openPage(page, address)
      const { question, options, explanation } = await questionOf(page)
      const { island, details } = parts(page)
      await expect(island.getByText(question)).toBeVisible()
      for (const { text } of options) await expect(island.getByRole('radio', { name: text, exact: true })).toBeVisible()
      await expect(island.getByText(explanation)).toBeHidden()

      await option(page, await questionOf(page), true).check()
      await details.locator('summary').click()
      await expect(island.getByText(explanation)).toBeVisible()
    })
  })

  test.describe(`The question on ${address}`, () => {
    test('says whether the answer is right and opens the explanation', async ({ page, watch }) => {
      await openPage(page, address)
      const question = await questionOf(page)
      const { island, details, verdict } = parts(page)
      await expect(island.getByText(question.explanation)).toBeHidden()

      await option(page, question, false).check()
      await expect(verdict).toHaveText(question.words.incorrect)
      await expect(island.getByText(question.explanation)).toBeVisible()

      await option(page, question, true).check()
      await expect(verdict).toHaveText(question.words.correct)
      await expect(details).toHaveAttribute('open')
      expect(question.words.correct).not.toBe(question.words.incorrect)
      expect(watch.faults).toEqual([])
    })
  })
}

const address = pagesWithQuestion[0] ?? ''

test('The explanation can be closed again, and read without an answer', async ({ page, watch }) => {
  await openPage(page, address)
  const { explanation } = await questionOf(page)
  const { island, details, verdict } = parts(page)

  await details.locator('summary').click()
  await expect(island.getByText(explanation)).toBeVisible()
  await expect(verdict).toBeEmpty()
  await details.locator('summary').click()
  await expect(island.getByText(explanation)).toBeHidden()
  expect(watch.faults).toEqual([])
})

test('The keyboard is enough to answer and to close the explanation', async ({ page }) => {
  await openPage(page, address)
  const question = await questionOf(page)
  const { options, details, verdict } = parts(page)
  const saidOf = (index: number) => (question.options[index]?.correct ? question.words.correct : question.words.incorrect)

  await options.first().focus()
  await page.keyboard.press('Space')
  await expect(options.nth(0)).toBeChecked()
  await expect(verdict).toHaveText(saidOf(0))
  await page.keyboard.press('ArrowDown')
  await expect(options.nth(1)).toBeChecked()
  await expect(options.nth(1)).toBeFocused()
  await expect(verdict).toHaveText(saidOf(1))

  await page.keyboard.press('Tab')
  await expect(details.locator('summary')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(details).not.toHaveAttribute('open')
})

test('A screen reader knows the place of the verdict before it speaks', async ({ page }) => {
  await openPage(page, address)
  // A status that is not displayed while it is empty is often not read when it appears.
  await expect(parts(page).island.getByRole('status')).toBeAttached()
  await expect(parts(page).verdict).toBeEmpty()
})

test('An answer given before the script has arrived is not lost', async ({ page, watch }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/scripts/islands-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'commit' })
  const question = await questionOf(page)
  const { details, verdict } = parts(page)
  await option(page, question, true).check()
  await expect(verdict).toBeEmpty()

  release()
  await expect(verdict).toHaveText(question.words.correct)
  await expect(option(page, question, true)).toBeChecked()
  await expect(details).toHaveAttribute('open')
  expect(watch.faults).toEqual([])
})

test('Only pages with an island load its script, and other scripts only where they are needed', async ({ page, watch }) => {
  for (const read of layoutPages.filter((address) => address !== unknownAddress)) {
    watch.requests.length = 0
    await openPage(page, read)
    const loaded = watch.requests.map((url) => new URL(url).pathname).filter((path) => path.endsWith('.js'))
    const behaviours = loaded.filter((path) => path.startsWith('/scripts/behaviours-'))
    const ownScripts = pageScripts.filter(({ marker }) => pageSource(read).includes(marker.slice(1, -1))).map(({ name }) => `/scripts/${name}-`)

    expect(behaviours.length, read).toBe(1)
    for (const own of ownScripts) expect(loaded.some((path) => path.startsWith(own)), read).toBe(true)
    if (pagesWithIsland.includes(read)) {
      expect(loaded.some((path) => path.startsWith('/scripts/islands-')), read).toBe(true)
    } else {
      expect(loaded.filter((path) => !ownScripts.some((own) => path.startsWith(own))), read).toEqual(behaviours)
      expect(pageSource(read), read).not.toContain('modulepreload')
    }
  }
})
