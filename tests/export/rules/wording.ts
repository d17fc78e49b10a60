import { load } from 'cheerio'

import messages from '../../../locales/ky.json'
import { visibleText, type BuiltPage } from '../builtSite'

const namespaces = Object.keys(messages).join('|')

/** A key that stands where its words should: "frame.exit". An address such as help.kg goes on or ends in letters of a country. */
const key = new RegExp(`(?<![\\w./@-])(?:${namespaces})\\.[a-z][A-Za-z0-9]{2,}(?![\\w./@-])`, 'g')

/** Signs of Markdown, of message formats and of JavaScript that nobody turned into words. */
const leftovers: [name: string, pattern: RegExp][] = [
  ['a footnote', /\[\^[^\]]*\]?/],
  ['the id of a heading', /\[#[a-z]/],
  ['a link', /\]\([^)]*\)/],
  ['bold', /\*\*/],
  ['a heading', /^#{1,6} /m],
  ['a placeholder', /\{\s*[A-Za-z]+\s*[},]/],
  ['a component', /<\/?[A-Z][A-Za-z]+/],
  ['an entity', /&(?:[a-z]+|#\d+);/],
  ['a value of JavaScript', /\b(?:undefined|NaN)\b|\[object \w+\]/],
]

/** The page without the code that it gives away: tests/export/cards.test.ts reads that. */
function withoutCode(page: BuiltPage): BuiltPage {
  const document = load(page.html)
  document('textarea[readonly]').remove()
  return { ...page, document }
}

/** Words that were meant for the machine. */
export function wordingFaults(page: BuiltPage): string[] {
  const text = visibleText(withoutCode(page))
  return [
    ...(text.match(key) ?? []).map((found) => `${page.address}: shows the key "${found}"`),
    ...leftovers.flatMap(([name, pattern]) => {
      const found = pattern.exec(text)?.[0]
      return found === undefined ? [] : [`${page.address}: shows ${name} as it was written: "${found}"`]
    }),
  ]
}
