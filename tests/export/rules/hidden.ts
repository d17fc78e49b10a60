import postcss, { type Rule } from 'postcss'

import { inlineStyles, type BuiltPage } from '../builtSite'

/** Only what is of no use without a script may wait for one. */
const mayWait = '[data-enhancement], [data-stored]'

/**
 * Parts of a checklist that answers open by styles alone, with no script: tests/e2e/checklist.test.ts
 * answers the questions with script switched off and sees them open.
 */
const openedByAnswers = '.advice, .family-note, .result > .verdict'

/** States that come and go while somebody reads; the page is judged as it arrives. */
const passingState = /:(hover|focus|focus-visible|focus-within|active|target|checked|visited|open)\b|::/

function nameOf(page: BuiltPage, element: unknown): string {
  const { document: $ } = page
  return `<${$(element as never).prop('tagName')?.toLowerCase()}>`
}

/** Markup that shows its content only after a script has run, or never to some readers. */
export function hiddenMarkupFaults(page: BuiltPage): string[] {
  const { address, document: $ } = page
  const waiting = $('template, noscript, dialog, [inert], [id^="S:"], [id^="B:"]')
    .toArray()
    .map((element) => `${address}: ${nameOf(page, element)} is not shown without script`)
  const hidden = $('[hidden]')
    .not(mayWait)
    .toArray()
    .map((element) => `${address}: ${nameOf(page, element)} is hidden`)
  const silent = $('[aria-hidden="true"]')
    .filter((_, element) => $(element).text().trim() !== '')
    .toArray()
    .map((element) => `${address}: the text of ${nameOf(page, element)} is not read out`)
  return [...waiting, ...hidden, ...silent]
}

function hides(rule: Rule): boolean {
  return rule.nodes.some(
    (node) =>
      node.type === 'decl' &&
      ((node.prop === 'display' && node.value === 'none') ||
        (node.prop === 'visibility' && node.value !== 'visible') ||
        (node.prop === 'content-visibility' && node.value === 'hidden') ||
        (node.prop === 'opacity' && Number.parseFloat(node.value) === 0)),
  )
}

function isForPrint(rule: Rule): boolean {
  for (let parent: postcss.Container | postcss.Document | undefined = rule.parent; parent; parent = parent.parent) {
    if (parent.type === 'atrule' && (parent as postcss.AtRule).params === 'print') return true
  }
  return false
}

/** A sheet of cards or slips to cut out holds the same one several times; on a screen the first is enough. */
function isRepetition({ document: $ }: BuiltPage, element: unknown): boolean {
  const words = $(element as never).text()
  return $(element as never).prevAll().toArray().some((other) => $(other).text() === words)
}

/** Styles that hide content which is there. */
export function hiddenByStyleFaults(page: BuiltPage): string[] {
  const { address, document: $ } = page
  const faults: string[] = []
  postcss.parse(inlineStyles(page)).walkRules((rule) => {
    if (!hides(rule) || isForPrint(rule)) return
    for (const selector of rule.selectors.filter((one) => !passingState.test(one))) {
      // An element without words hides nothing.
      const elements = $(selector)
        .not(mayWait)
        .not(openedByAnswers)
        .filter((_, element) => $(element).text().trim() !== '' || $(element).find('img, svg, input').length > 0)
        .toArray()
        .filter((element) => !isRepetition(page, element))
      faults.push(...elements.map((element) => `${address}: "${selector}" hides ${nameOf(page, element)}`))
    }
  })
  return faults
}
