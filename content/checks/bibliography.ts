import { bibliographySchema } from '../schemas/bibliography'
import { contentFaults } from '../schemas/sentences'
import type { RawContent } from './readContent'

/** All faults of the bibliography. */
export function bibliographyFaults({ bibliography }: Pick<RawContent, 'bibliography'>): string[] {
  return contentFaults(bibliography.file, bibliographySchema, bibliography.data)
}

/** Ids of all works; none when the bibliography cannot be read. */
export function workIdsOf({ bibliography }: Pick<RawContent, 'bibliography'>): ReadonlySet<string> {
  const works = (bibliography.data as { works?: { id: string }[] } | undefined)?.works ?? []
  return new Set(works.map((work) => work.id))
}
