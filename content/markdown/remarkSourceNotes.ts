import type { PhrasingContent, Root } from 'mdast'
import { findAndReplace } from 'mdast-util-find-and-replace'

import { sourceNotePattern } from './sourceNotes'

/**
 * Turns "[^tip2025]" into the component <Note>. Markdown's own footnotes are not used:
 * they want the text of each note written out under the article, once per language,
 * while ours stands once in the bibliography.
 */
export function remarkSourceNotes() {
  return (tree: Root): void => {
    const numbers = new Map<string, number>()
    const uses = new Map<string, number>()

    function toNote(_match: string, id: string): PhrasingContent {
      if (!numbers.has(id)) numbers.set(id, numbers.size + 1)
      const use = (uses.get(id) ?? 0) + 1
      uses.set(id, use)
      const attributes = { work: id, number: String(numbers.get(id)), use: String(use) }
      return {
        type: 'mdxJsxTextElement',
        name: 'Note',
        attributes: Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
        children: [],
      } as unknown as PhrasingContent
    }

    findAndReplace(tree, [sourceNotePattern(), toNote])
  }
}
