import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** What axe finds, one line for each element, by these rules or by all of them. */
export async function findings(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  if (rules) axe.withRules(rules)
  else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}`))
}

/** The page as it is now, by all rules; in the other colours by those that colours can break. */
export async function expectNoFindings(page: Page, inBothColours = true): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await findings(page), `${page.url()} in light colours`).toEqual([])
  if (!inBothColours) return
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await findings(page, ['color-contrast', 'link-in-text-block']), `${page.url()} in dark colours`).toEqual([])
}
