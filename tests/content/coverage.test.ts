import { beforeAll, expect, it } from 'vitest'

import { readContent, type RawContent } from '../../content/checks/readContent'
import { citedWorks } from '../../content/markdown/sourceNotes'
import { briefSchema, type Claim } from '../../content/schemas/brief'

/*
 * Every claim of the brief is accounted for. docs/coverage.md is written from the content:
 * after a change run "npx vitest run --project content -u" and commit the file.
 */

let content: RawContent
let claims: Claim[]

beforeAll(async () => {
  content = await readContent('.')
  claims = briefSchema.parse(content.brief.data).claims
})

function citedBy(slug: string): ReadonlySet<string> {
  const texts = content.documents.filter((document) => document.kind === 'articles' && document.slug === slug)
  return new Set(texts.flatMap(({ body }) => citedWorks(body)))
}

function coverageTable(): string {
  const rows = claims.map(({ id, verdict, claim, articles, reason }) => {
    const place = articles.length > 0 ? articles.map((slug) => `\`${slug}\``).join(', ') : `left out: ${reason}`
    return `| ${id} | ${verdict} | ${claim.en} | ${place} |`
  })
  return [
    '# Where each claim of the brief went',
    '',
    'Written by `tests/content/coverage.test.ts` from `content/brief.yaml`. All claims stand with their',
    'answer and sources on `/about/brief/`; this table says which articles carry or correct them.',
    '',
    '| Claim | Verdict | What the brief says | Articles, or why none |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

it('accounts for all 67 claims', () => {
  expect(claims.map(({ id }) => id)).toEqual(Array.from({ length: 67 }, (_, index) => `B${index + 1}`))
})

it('names only articles that cite what the answer rests on', () => {
  const unsupported = claims.flatMap(({ id, articles, sources }) =>
    articles.filter((slug) => sources.length > 0 && !sources.some((source) => citedBy(slug).has(source))).map((slug) => `${id}: ${slug} cites none of its sources`),
  )
  expect(unsupported).toEqual([])
})

it('keeps docs/coverage.md up to date', async () => {
  await expect(coverageTable()).toMatchFileSnapshot('../../docs/coverage.md')
})
