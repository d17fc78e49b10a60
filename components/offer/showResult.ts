import type { OfferCheck, OfferSign } from '@/lib/offer/checkOffer'
import { segmentsOf } from '@/lib/offer/segments'

import type { OfferWords } from './words'

/** What is enough alone comes first in the list. */
const weight = { stop: 0, check: 1, weak: 2 }

/** A new element with words or other elements inside. The reader's text is only ever set as text. */
function make(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag)
  if (className) element.className = className
  element.append(...children)
  return element
}

function verdict({ level }: OfferCheck, { levels }: OfferWords): HTMLElement {
  const heading = make('h2', '', levels[level].heading)
  heading.tabIndex = -1
  return make('div', `verdict verdict-${level}`, heading, make('p', '', levels[level].text))
}

function markedText(text: string, signs: readonly OfferSign[], order: readonly string[]): HTMLElement {
  const parts = segmentsOf(text, signs).map((segment) => {
    if (segment.ids.length === 0) return segment.text
    const numbers = segment.ids.map((id) => order.indexOf(id) + 1).join(', ')
    return make('mark', '', segment.text, make('sup', '', ` ${numbers}`))
  })
  return make('p', 'marked-text', ...parts)
}

function explanation({ name, why, act }: OfferWords['signs'][string]): HTMLElement {
  return make('li', '', make('b', '', name), make('p', '', why), make('p', '', act))
}

/** What was found in a text: the verdict, the text with its marks, and what each of them means. */
export function resultOf(text: string, result: OfferCheck, words: OfferWords): HTMLElement[] {
  const signs = result.signs.filter(({ id }) => id in words.signs)
  const order = [...new Set([...signs].sort((one, other) => weight[one.level] - weight[other.level]).map(({ id }) => id as string))]
  const explained = order.flatMap((id) => words.signs[id] ?? [])
  if (explained.length === 0) return [verdict(result, words)]
  return [
    verdict(result, words),
    make('section', '', make('h2', '', words.marked), markedText(text, signs, order)),
    make('section', '', make('h2', '', words.found), make('ol', '', ...explained.map(explanation))),
  ]
}
