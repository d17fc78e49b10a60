import { briefSchema } from '../schemas/brief'
import { workIdsOf } from './bibliography'
import { reviewedFaults } from './documents'
import type { RawContent } from './readContent'

/** All faults of the claims: fields, order, sources and articles that do not exist. */
export function briefFaults(content: Pick<RawContent, 'brief' | 'documents' | 'bibliography'>): string[] {
  const { file, data } = content.brief
  const faults = reviewedFaults(file, briefSchema, data)
  if (faults.length > 0) return faults

  const works = workIdsOf(content)
  const articles = new Set(content.documents.filter(({ kind }) => kind === 'articles').map(({ slug }) => slug))
  return briefSchema.parse(data).claims.flatMap((claim, index) => [
    ...(claim.id === `B${index + 1}` ? [] : [`${file}: claim ${index + 1} has the id "${claim.id}"; the claims are numbered without gaps, so write "B${index + 1}".`]),
    ...[...claim.notes, ...claim.sources].filter((id) => !works.has(id)).map((id) => `${file}: the claim ${claim.id} cites "${id}", which is not in content/sources.yaml; correct the id.`),
    ...claim.articles
      .filter((slug) => !articles.has(slug))
      .map((slug) => `${file}: the claim ${claim.id} names the article "${slug}", which does not exist; correct the name of its folder.`),
  ])
}
