import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

const idAtTheEnd = /\s*\[#([a-z][a-z0-9-]*)\]\s*$/

/**
 * Takes the id out of a heading such as "## What you can do [#now]".
 * Writers set ids by hand because they are part of addresses: they must be the same in
 * every language and must not change when the words of a heading change.
 */
export function remarkHeadingIds() {
  return (tree: Root): void => {
    visit(tree, 'heading', (heading) => {
      const last = heading.children.at(-1)
      if (last?.type !== 'text') return
      const found = idAtTheEnd.exec(last.value)
      if (!found?.[1]) return
      last.value = last.value.slice(0, found.index)
      heading.data = { ...heading.data, hProperties: { id: found[1] } }
    })
  }
}
