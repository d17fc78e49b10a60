import { stageSchema, stageSlugs, checkResultSchema } from '../schemas/checklist'
import { workIdsOf } from './bibliography'
import { reviewedFaults } from './documents'
import type { RawContent, RawData } from './readContent'

/** A result that says an offer is good, in any language: no check can know that. */
const verdicts = /(?<!\p{L})(safe|legal|verified|trustworthy|безопасн\p{L}*|легальн\p{L}*|законн(ое|о|ый) предложен\p{L}*|проверено|над[её]жн\p{L}*|коопсуз\p{L}*|ишенимд\p{L}*|текшерилген сунуш)(?!\p{L})/iu

function faultsOfStage({ file, id, data }: RawData, works: ReadonlySet<string>): string[] {
  const faults = reviewedFaults(file, stageSchema, data)
  if (faults.length > 0) return faults
  const { slug, items } = stageSchema.parse(data)
  return [
    ...(slug === id ? [] : [`${file}: field "slug" is "${slug}", but the file is called "${id}"; make them the same.`]),
    ...items.flatMap((item) =>
      item.sources.filter((source) => !works.has(source)).map((source) => `${file}: the question ${item.id} cites "${source}", which is not in content/sources.yaml; correct the id.`),
    ),
  ]
}

function faultsOfResult({ file, data }: RawData, offer: RawData | undefined): string[] {
  const faults = reviewedFaults(file, checkResultSchema, data)
  if (faults.length > 0) return faults
  const { levels, practice } = checkResultSchema.parse(data)
  const words = Object.entries(levels).flatMap(([name, level]) => [...Object.values(level.heading), ...Object.values(level.text)].map((text) => ({ name, text })))
  const stage = stageSchema.safeParse(offer?.data)
  const asked = new Set(stage.success ? stage.data.items.filter((item) => item.asked).map(({ id }) => id) : [])
  return [
    ...words.flatMap(({ name, text }) => {
      const word = verdicts.exec(text)?.[0]
      return word ? [`${file}: the result "${name}" says «${word}»; no result may say that an offer is good, so word it otherwise.`] : []
    }),
    ...practice.flatMap(({ answers }, index) => {
      const missing = [...asked].filter((id) => !(id in answers))
      const unknown = Object.keys(answers).filter((id) => !asked.has(id))
      return [
        ...missing.map((id) => `${file}: example ${index + 1} has no answer to ${id}; add one.`),
        ...unknown.map((id) => `${file}: example ${index + 1} answers ${id}, which is not asked; remove it.`),
      ]
    }),
  ]
}

/** All faults of the checklists and of the words of their results. */
export function checklistFaults(content: Pick<RawContent, 'stages' | 'checkResult' | 'bibliography'>): string[] {
  const works = workIdsOf(content)
  const present = content.stages.map(({ id }) => id)
  return [
    ...stageSlugs.filter((slug) => !present.includes(slug)).map((slug) => `content/checklist/${slug}.yaml: is missing; every stage needs its questions.`),
    ...content.stages.flatMap((stage) => faultsOfStage(stage, works)),
    ...faultsOfResult(content.checkResult, content.stages.find(({ id }) => id === 'offer')),
  ]
}
