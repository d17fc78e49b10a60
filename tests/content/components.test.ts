import { readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

import { componentFaults, componentNames } from '../../content/checks/components'
import type { RawDocument } from '../../content/checks/readContent'

const guide = readFileSync('docs/content.md', 'utf8')

/** The last column of the table of components: the examples a writer copies. */
const examples = [...guide.matchAll(/^\| `([A-Z]\w+)` \|.*\| `(<.+>)` \|$/gm)].map(([, name = '', code = '']) => ({ name, code }))

it('shows every component with an example on the page for writers', () => {
  expect(examples.map(({ name }) => name).sort()).toEqual([...componentNames].sort())
})

it.each(examples)('an example of $name that can be copied', ({ name, code }) => {
  expect(code).toMatch(new RegExp(`^<${name}\\b`))
  expect(componentFaults({ documents: [{ file: 'docs/content.md', body: code } as RawDocument] })).toEqual([])
})

it('hands every component to the texts', () => {
  const markdown = readFileSync('components/text/Markdown.tsx', 'utf8')
  for (const name of componentNames) expect(markdown).toMatch(new RegExp(`^ {6}${name}[,:]`, 'm'))
})
