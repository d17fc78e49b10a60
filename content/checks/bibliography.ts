import { bibliographySchema, tiersSchema } from '../schemas/bibliography'
import { contentFaults } from '../schemas/sentences'
import type { RawContent } from './readContent'

/** All faults of the bibliography and of the chart that cites it. */
export function bibliographyFaults({ bibliography, tiers }: Pick<RawContent, 'bibliography' | 'tiers'>): string[] {
  const faults = [
    ...contentFaults(bibliography.file, bibliographySchema, bibliography.data),
    ...contentFaults(tiers.file, tiersSchema, tiers.data),
  ]
  if (faults.length > 0) return faults

  const ids = new Set(bibliographySchema.parse(bibliography.data).works.map((work) => work.id))
  return tiersSchema
    .parse(tiers.data)
    .years.flatMap(({ year, sources }) =>
      sources.filter((id) => !ids.has(id)).map((id) => `${tiers.file}: the year ${year} cites "${id}", which is not in ${bibliography.file}; correct the id.`),
    )
}
