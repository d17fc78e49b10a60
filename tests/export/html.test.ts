import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { describe, expect, it } from 'vitest'

import config from '../../.htmlvalidate.mjs'
import { readBuiltSite, type BuiltPage } from './builtSite'
import { plantedPage } from './plantedPage'

const validator = new HtmlValidate(new StaticConfigLoader(config))

/** What is wrong with the HTML of a page, and where. */
async function htmlFaults({ address, html }: BuiltPage): Promise<string[]> {
  const { results } = await validator.validateString(html, address)
  return results.flatMap(({ messages }) => messages).map(({ message, ruleId, selector }) => `${address}: ${message} (${ruleId}) at ${selector}`)
}

describe('the HTML of', () => {
  it.each(readBuiltSite().pages.map((page) => [page.address, page] as const))('%s is right', async (_address, page) => {
    expect(await htmlFaults(page)).toEqual([])
  })
})

describe('the check of HTML sees', () => {
  it('nothing wrong with a right page', async () => {
    expect(await htmlFaults(plantedPage())).toEqual([])
  })

  it.each([
    ['<div><p>a</div>', 'no-implicit-close'],
    ['<p id="main">a</p>', 'no-dup-id'],
    ['<ul><p>a</p></ul>', 'element-permitted-content'],
    ['<img src="/a.svg">', 'wcag/h37'],
    ['<input type="text" name="a">', 'input-missing-label'],
    ['<h4>Too deep</h4>', 'heading-level'],
    ['<nav aria-labelledby="gone">a</nav>', 'no-missing-references'],
    ['<button>a</button>', 'no-implicit-button-type'],
    ['<p style="margin:0">a</p>', 'no-inline-style'],
    ['<p id="a b">a</p>', 'valid-id'],
    ['<label for="gone">a</label>', 'no-missing-references'],
  ])('%s', async (body, rule) => {
    expect((await htmlFaults(plantedPage({ body }))).join('\n')).toContain(`(${rule})`)
  })
})
