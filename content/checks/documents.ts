import type { ZodType } from 'zod'

import { addressOf, existingPages, type PageAddress } from '../../lib/addresses'
import { locales } from '../../locales/languages'
import { citedWorks, sourceNotePattern } from '../markdown/sourceNotes'
import { articleSchema, countrySchema, pageSchema } from '../schemas/document'
import { stageSlugs } from '../schemas/checklist'
import { contentFaults } from '../schemas/sentences'
import { workIdsOf } from './bibliography'
import type { RawContent, RawDocument } from './readContent'

const schemas = { articles: articleSchema, pages: pageSchema, countries: countrySchema }

function byText(documents: RawDocument[]): RawDocument[][] {
  const groups = new Map<string, RawDocument[]>()
  for (const document of documents) {
    const key = `${document.kind}/${document.slug}`
    groups.set(key, [...(groups.get(key) ?? []), document])
  }
  return [...groups.values()]
}

/** Every text exists in every language, and in no other. */
export function languageFaults(documents: RawDocument[]): string[] {
  const known: readonly string[] = locales
  return byText(documents).flatMap((group) => {
    const [first] = group
    if (!first) return []
    const folder = `content/${first.kind}/${first.slug}`
    const present = group.map((document) => document.locale)
    return [
      ...locales
        .filter((locale) => !present.includes(locale))
        .map((locale) => `${folder}/${locale}.mdx: is missing; write the text in this language too.`),
      ...present
        .filter((locale) => !known.includes(locale))
        .map((locale) => `${folder}/${locale}.mdx: "${locale}" is not a language of locales/languages.json; rename the file or add the language.`),
    ]
  })
}

/** Faults of a text or a file of data that says when it was checked: its fields, and that the next check lies after the last. */
export function reviewedFaults(file: string, schema: ZodType, data: unknown): string[] {
  const faults = contentFaults(file, schema, data)
  const { checkedOn, dueOn } = (data ?? {}) as { checkedOn?: unknown; dueOn?: unknown }
  if (faults.length > 0 || String(dueOn) > String(checkedOn)) return faults
  return [`${file}: field "dueOn" is not after "checkedOn"; write the day by which the text must be checked again.`]
}

/** Fields at the top of each file, and that the next check lies after the last. */
export function frontMatterFaults(documents: RawDocument[]): string[] {
  return documents.flatMap(({ file, kind, frontMatter }) => {
    if (frontMatter === undefined) return []
    return reviewedFaults(file, schemas[kind], frontMatter)
  })
}

function headings(body: string): { text: string; id: string | undefined }[] {
  return [...body.matchAll(/^##\s+(.+?)(?:\s*\[#([a-z][a-z0-9-]*)\])?\s*$/gm)].map((match) => ({ text: match[1] ?? '', id: match[2] }))
}

/** Ids that the page itself uses around a text. */
const reservedIds: readonly string[] = ['main', 'key-points', 'sources', 'self-check']

/** Every section has an id, used once, and the same ids stand in every language. */
export function sectionFaults(documents: RawDocument[]): string[] {
  const faults = documents.flatMap(({ file, body }) =>
    headings(body).flatMap(({ text, id }) =>
      id ? [] : [`${file}: the heading "${text}" has no id; add one in square brackets, such as "## ${text} [#what]".`],
    ),
  )
  const idsOf = (document: RawDocument) => headings(document.body).map(({ id }) => id ?? '')
  for (const document of documents) {
    const ids = idsOf(document)
    const twice = ids.find((id, index) => id !== '' && ids.indexOf(id) !== index)
    faults.push(
      ...ids
        .filter((id) => reservedIds.includes(id))
        .map((id) => `${document.file}: the id "${id}" of a heading is used by the page itself; choose another, in every language.`),
    )
    if (twice) faults.push(`${document.file}: the id "${twice}" stands at two headings; give one of them another.`)
  }
  for (const [first, ...others] of byText(documents)) {
    if (!first) continue
    for (const other of others) {
      if (idsOf(first).join() === idsOf(other).join()) continue
      faults.push(
        `${other.file}: the ids of the headings are [${idsOf(other).join(', ')}], in ${first.file} [${idsOf(first).join(', ')}]; make them the same, in the same order.`,
      )
    }
  }
  return faults
}

function notesOf(document: RawDocument): string[] {
  return [...document.body.matchAll(sourceNotePattern())].map((match) => match[1] ?? '')
}

/** Every footnote leads to a work, and the languages have the same footnotes. */
export function footnoteFaults(documents: RawDocument[], workIds: ReadonlySet<string>): string[] {
  const dangling = documents.flatMap(({ file, body }) =>
    citedWorks(body)
      .filter((id) => !workIds.has(id))
      .map((id) => `${file}: the footnote [^${id}] leads to no work in content/sources.yaml; correct the id or add the work.`),
  )
  const different = byText(documents).flatMap(([first, ...others]) =>
    others.flatMap((other) => {
      if (!first || notesOf(first).join() === notesOf(other).join()) return []
      const place = notesOf(other).findIndex((id, index) => id !== notesOf(first)[index])
      const number = (place < 0 ? notesOf(other).length : place) + 1
      return [`${other.file}: the footnotes differ from ${first.file}, first at footnote ${number}; each language needs the same ones in the same order.`]
    }),
  )
  return [...dangling, ...different]
}

function linksInside(body: string): string[] {
  return [...body.matchAll(/\]\((\/[^)\s]*)\)/g)].map((match) => match[1] ?? '')
}

/** Links inside the site lead to pages that exist and carry no language. */
export function linkFaults({ documents, contacts }: Pick<RawContent, 'documents' | 'contacts'>): string[] {
  const articles = documents.filter(({ kind }) => kind === 'articles').map(({ slug }) => addressOf.article(slug))
  const countries = documents.filter(({ kind }) => kind === 'countries').map(({ slug }) => addressOf.countryCheck(slug))
  const directories = contacts.map(({ data }) => addressOf.contactsIn((data as { country: string }).country))
  const addresses: ReadonlySet<PageAddress> = new Set([...existingPages(), ...articles, ...countries, ...stageSlugs.map(addressOf.stage), ...directories])
  return documents.flatMap(({ file, body }) =>
    linksInside(body)
      .filter((link) => !addresses.has(link.replace(/#.*$/, '') as PageAddress))
      .map((link) => `${file}: the link (${link}) leads to no page; write an address such as (/help/), without a language.`),
  )
}

/** All faults of the texts. */
export function documentFaults({ documents, bibliography, contacts }: Pick<RawContent, 'documents' | 'bibliography' | 'contacts'>): string[] {
  return [
    ...languageFaults(documents),
    ...frontMatterFaults(documents),
    ...sectionFaults(documents),
    ...footnoteFaults(documents, workIdsOf({ bibliography })),
    ...linkFaults({ documents, contacts }),
  ]
}
