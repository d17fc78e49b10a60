import { figuresIn } from '../markdown/figures'
import { figureSchema } from '../schemas/figure'
import { contentFaults } from '../schemas/sentences'
import { workIdsOf } from './bibliography'
import type { RawContent, RawData } from './readContent'

function faultsOf({ file, data }: RawData, workIds: ReadonlySet<string>): string[] {
  const faults = contentFaults(file, figureSchema, data)
  if (faults.length > 0) return faults

  const figure = figureSchema.parse(data)
  const unknown = figure.sources.filter((id) => !workIds.has(id))
  faults.push(...unknown.map((id) => `${file}: field "sources" names "${id}", which is not in content/sources.yaml; correct the id.`))
  if (figure.kind === 'grid') {
    for (const { label, fields } of figure.rows) {
      if (fields.length === figure.columns.length) continue
      faults.push(`${file}: the row "${label.en}" has ${fields.length} fields for ${figure.columns.length} columns; write one for each, null for a gap.`)
    }
  }
  return faults
}

/** All faults of the charts and diagrams, and of the places that show them. */
export function figureFaults({ figures, documents, bibliography }: Pick<RawContent, 'figures' | 'documents' | 'bibliography'>): string[] {
  const workIds = workIdsOf({ bibliography })
  const ids = new Set(figures.map(({ id }) => id))
  const shown = new Set(documents.flatMap(({ body }) => figuresIn(body)))
  return [
    ...figures.flatMap((figure) => faultsOf(figure, workIds)),
    ...figures.filter(({ id }) => !shown.has(id)).map(({ file, id }) => `${file}: no text shows this figure; write <Figure id="${id}" /> in one, or remove the file.`),
    ...documents.flatMap(({ file, body }) =>
      figuresIn(body)
        .filter((id) => !ids.has(id))
        .map((id) => `${file}: shows the figure "${id}", but there is no content/figures/${id}.yaml; correct the id or write the file.`),
    ),
  ]
}
