import browserslist from 'browserslist'
import type { CheerioAPI } from 'cheerio'
import { browserslistToTargets, Features, transform } from 'lightningcss'
import postcss, { type AtRule } from 'postcss'
import { PurgeCSS, type ExtractorResultDetailed } from 'purgecss'

import { PageFault, type FinishedPage } from './page'

/*
 * Old WebViews on cheap phones skip a whole block when they do not know @layer, and would
 * show an unstyled page. The layers stand in the file in the order of their weight, so
 * taking the wrapping away changes nothing for the others.
 */
function unwrapLayers(css: string): string {
  const root = postcss.parse(css)
  const layers: AtRule[] = []
  root.walkAtRules('layer', (layer) => {
    layers.push(layer)
  })
  for (const layer of layers) {
    if (layer.nodes) layer.replaceWith(layer.nodes)
    else layer.remove()
  }
  return root.toString()
}

/** The oldest browsers that are still common on phones in the region. */
const browsers = browserslistToTargets(browserslist(['chrome 90', 'safari 14', 'firefox 100', 'samsung 15']))

/** Words of a script that could be a class it adds later. */
function wordsOf(script: string): string[] {
  return script.match(/[\w:[\].-]+/g) ?? []
}

/** The names that selectors can refer to, exactly as they stand in a page. */
function namesIn($: CheerioAPI): ExtractorResultDetailed {
  const names = { tags: new Set<string>(), classes: new Set<string>(), ids: new Set<string>(), attributes: new Set<string>(), values: new Set<string>() }
  $('*').each((_, element) => {
    if (element.type !== 'tag' && element.type !== 'script' && element.type !== 'style') return
    names.tags.add(element.name)
    for (const [name, value] of Object.entries(element.attribs)) {
      names.attributes.add(name)
      names.values.add(value)
      if (name === 'class') value.split(/\s+/).forEach((one) => names.classes.add(one))
      if (name === 'id') names.ids.add(value)
    }
  })
  return {
    tags: [...names.tags],
    classes: [...names.classes],
    ids: [...names.ids],
    attributes: { names: [...names.attributes], values: [...names.values] },
    undetermined: [],
  }
}

/**
 * The part of a stylesheet that a page uses.
 *
 * @param css the whole stylesheet
 * @param document the page
 * @param scripts code that may add classes later
 * @returns minified CSS
 */
export async function usedStyles(css: string, document: CheerioAPI, scripts: string[] = []): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: '', extension: 'page' }, ...scripts.map((raw) => ({ raw, extension: 'script' }))],
    css: [{ raw: unwrapLayers(css) }],
    extractors: [
      { extensions: ['page'], extractor: () => namesIn(document) },
      { extensions: ['script'], extractor: wordsOf },
    ],
    variables: true,
    keyframes: true,
  })
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(purged?.css ?? ''),
    minify: true,
    targets: browsers,
    // Only colours that are themselves tokens switch with the mode; nothing to translate.
    exclude: Features.LightDark,
  })
  return code.toString()
}

/**
 * Puts the CSS that a page uses into the page, so that it needs no second request.
 *
 * @param readStylesheet gives the text of a stylesheet by its address in the page
 * @param scripts code that may add classes later
 * @throws PageFault when the page has no stylesheet
 */
export async function inlineStyles(
  { address, document: $ }: FinishedPage,
  readStylesheet: (href: string) => Promise<string>,
  scripts: string[],
): Promise<void> {
  const links = $('link[rel="stylesheet"]')
  if (links.length === 0) {
    throw new PageFault(address, 'has no stylesheet.', 'Import app/globals.css in its root layout.')
  }
  const hrefs = links.toArray().map((link) => $(link).attr('href') ?? '')
  const sheets = await Promise.all(hrefs.map(readStylesheet))
  links.remove()
  const css = await usedStyles(sheets.join('\n'), $, scripts)
  $('head').append(`<style>${css}</style>`)
}
