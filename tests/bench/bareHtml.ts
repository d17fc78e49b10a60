import { load } from 'cheerio'

/** What says something about the text, rather than about its looks or behaviour. */
const keptAttributes = new Set(['lang', 'href', 'id', 'type', 'name', 'for', 'scope', 'colspan', 'rowspan', 'start', 'charset', 'content', 'hidden', 'open'])

/** Parts of the head that a page of the same text needs to be read on a phone. */
const keptInHead = 'meta[charset], meta[name="viewport"], title'

/**
 * The same text without anything of ours: no style, script or picture, only the markup that
 * gives it structure. This is the fastest that a page with this text can be.
 *
 * @param html a finished page
 */
export function bareHtml(html: string): string {
  const $ = load(html)
  $('script, style, svg, link, noscript, template').remove()
  $('head').children().not(keptInHead).remove()
  $('*').each((_, element) => {
    if (!('attribs' in element)) return
    for (const name of Object.keys(element.attribs)) {
      if (!keptAttributes.has(name)) $(element).removeAttr(name)
    }
  })
  return $.html()
}
