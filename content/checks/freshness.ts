import type { LawText } from '../../lib/freshness'
import { citedWorks } from '../markdown/sourceNotes'
import { bibliographySchema, type Work } from '../schemas/bibliography'
import { contactSchema, type Contact } from '../schemas/contact'
import { articleSchema, countrySchema, pageSchema, type ArticleFrontMatter, type PageFrontMatter } from '../schemas/document'
import { checked } from '../schemas/sentences'
import type { RawContent, RawDocument } from './readContent'

const schemas = { articles: articleSchema, pages: pageSchema, countries: countrySchema }

type Read = { document: RawDocument; fields: PageFrontMatter & Partial<Pick<ArticleFrontMatter, 'part'>>; laws: Work[] }

function titleOf({ title, about, id }: Work): string {
  return title ?? about ?? id
}

/** The texts that rest on laws: those of the part on the law, and all that cite one. */
function lawTexts(documents: RawDocument[], laws: Map<string, Work>): LawText[] {
  const read = documents.map((document): Read => ({
    document,
    fields: checked(document.file, schemas[document.kind], document.frontMatter),
    laws: citedWorks(document.body).flatMap((id) => laws.get(id) ?? []),
  }))
  const ids = [...new Set(read.filter(({ fields, laws: cited }) => cited.length > 0 || fields.part === 'law').map(({ document }) => `${document.kind}/${document.slug}`))]
  return ids.flatMap((id) => {
    // The languages are translated from one another: the one that was checked longest ago decides.
    const [oldest] = read.filter(({ document }) => `${document.kind}/${document.slug}` === id).toSorted((one, other) => one.fields.checkedOn.localeCompare(other.fields.checkedOn))
    const inEnglish = read.find(({ document }) => document.locale === 'en' && `${document.kind}/${document.slug}` === id) ?? oldest
    if (!oldest || !inEnglish) return []
    return { id, name: inEnglish.fields.heading, laws: oldest.laws.map(titleOf), checkedOn: oldest.fields.checkedOn, dueOn: oldest.fields.dueOn }
  })
}

/**
 * Everything the freshness check looks at, from the files, so that it needs no build.
 *
 * @throws Error when a file is wrong, in the sentences of the check of content
 */
export function readFreshness({ contacts, documents, bibliography }: Pick<RawContent, 'contacts' | 'documents' | 'bibliography'>): { contacts: Contact[]; laws: LawText[] } {
  const { works } = checked(bibliography.file, bibliographySchema, bibliography.data)
  const laws = new Map(works.filter(({ isLaw }) => isLaw).map((work) => [work.id, work]))
  return {
    contacts: contacts.map(({ file, id, data }) => ({ id, ...checked(file, contactSchema, data) })),
    laws: lawTexts(documents, laws),
  }
}
