import { PageFault, type FinishedPage } from './page'

/**
 * Takes Next's browser runtime out of a page: its scripts, the data they start from, and
 * what React leaves in the markup for itself. The texts are untouched.
 *
 * @throws PageFault when there is nothing to remove: the export has changed its shape, and
 *   whatever it writes now would slip through unseen
 */
export function removeFramework({ address, document: $, ...page }: FinishedPage): void {
  // Islands keep their data in JSON blocks; every other script of an export is Next's.
  const runtime = $('script:not([type="application/json"]):not([type="application/ld+json"])')
  const isExport = runtime.toArray().some((script) => $(script).text().includes('__next_f'))
  if (!isExport) {
    throw new PageFault(
      address,
      'holds no script of Next to remove.',
      'The export of Next has changed; adapt scripts/finish/removeFramework.ts to it.',
    )
  }
  runtime.remove()
  $('link[rel="preload"][as="script"], link[rel="modulepreload"]').remove()

  removeComments({ address, document: $, ...page })
  $('body > div[hidden]').filter((_, element) => $(element).children().length === 0).remove()
}

/** React marks the seams between texts with comments, which only its own runtime needs. */
function removeComments({ document: $ }: FinishedPage): void {
  $('*')
    .contents()
    .filter((_, node) => node.type === 'comment')
    .remove()
}
