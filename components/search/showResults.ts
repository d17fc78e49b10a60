import type { Piece } from '@/lib/search/markWords'
import type { Found } from '@/lib/search/siteSearch'

import type { SearchTexts } from './words'

/** A new element with words or other elements inside. Texts are only ever set as text. */
function make(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag)
  if (className) element.className = className
  element.append(...children)
  return element
}

function link(href: string, ...children: (Node | string)[]): HTMLElement {
  const anchor = make('a', '', ...children)
  anchor.setAttribute('href', href)
  return anchor
}

function marked(pieces: Piece[]): (Node | string)[] {
  return pieces.map((piece) => (piece.found ? make('mark', '', piece.text) : piece.text))
}

function item({ entry: { kind, address, page }, title, text }: Found, { kinds }: SearchTexts): HTMLElement {
  return make(
    'li',
    '',
    link(address, ...marked(title)),
    make('p', 'search-kind', page ? `${kinds[kind]} · ${page}` : kinds[kind]),
    make('p', '', ...marked(text)),
  )
}

/** The results as items of a list. */
export function resultItems(results: Found[], texts: SearchTexts): HTMLElement[] {
  return results.map((found) => item(found, texts))
}

/** What to do when nothing was found. */
export function nothingFound({ nothingText, nothingLinks }: SearchTexts): HTMLElement[] {
  return [make('li', '', make('p', '', nothingText), ...nothingLinks.map(({ href, text }) => link(href, text)))]
}
