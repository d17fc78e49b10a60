import { beforeAll, describe, expect, it } from 'vitest'

import { readFreshness } from '../../content/checks/freshness'
import { readContent, type RawContent } from '../../content/checks/readContent'
import { worklistOf } from '../../lib/freshness'

/* The worklist of the real content, on fixed days: no test here depends on today. */

let content: RawContent

beforeAll(async () => {
  content = await readContent('.')
})

describe('the maintainers', () => {
  it('find every contact in their list, those that readers do not see included', () => {
    const { items } = worklistOf({ ...readFreshness(content), today: '2026-11-24' })
    expect(items.filter(({ kind }) => kind === 'contact').map(({ id }) => id).sort()).toEqual(content.contacts.map(({ id }) => id).sort())
  })

  it('find every text that cites a law, and those of the part on the law', () => {
    const ids = readFreshness(content).laws.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['articles/law', 'articles/your-rights', 'articles/what-the-state-does', 'pages/about']))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('read which editions of the laws the texts rest on', () => {
    const law = readFreshness(content).laws.find(({ id }) => id === 'articles/law')
    expect(law?.laws.join(' ')).toMatch(/кодекс.*20\d\d/)
  })

  it('are reminded by the language that was checked longest ago', () => {
    const copy = structuredClone(content)
    const russian = copy.documents.find(({ file }) => file === 'content/articles/law/ru.mdx')
    Object.assign(russian?.frontMatter as object, { checkedOn: '2020-01-01' })
    expect(readFreshness(copy).laws.find(({ id }) => id === 'articles/law')?.checkedOn).toBe('2020-01-01')
  })
})
