import type { ZodError, ZodType } from 'zod'

type Issue = ZodError['issues'][number]

function fieldName(path: Issue['path']): string {
  return path.length === 0 ? 'the whole file' : `field "${path.join('.')}"`
}

function reason(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') {
    return `has an unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}; correct its spelling or remove it`
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return `is missing or of the wrong kind; write ${issue.expected === 'string' ? 'a text' : `a value of kind "${issue.expected}"`}`
  }
  if (issue.code === 'invalid_type') return `is of the wrong kind; write ${issue.expected === 'string' ? 'a text' : `a value of kind "${issue.expected}"`}`
  if (issue.code === 'invalid_value') return `must be one of: ${issue.values.map(String).join(', ')}`
  if (issue.code === 'too_small') return issue.message.startsWith('Too small') ? 'holds too little; add what is missing' : issue.message
  return issue.message
}

/**
 * What is wrong with a piece of content, as sentences that name the file, the field, the
 * fault and the remedy.
 *
 * @param file path of the file, as the writer knows it
 * @param schema what the data must look like
 * @param data the data as read from the file
 * @returns one sentence per fault; none when the data is right
 */
export function contentFaults(file: string, schema: ZodType, data: unknown): string[] {
  const result = schema.safeParse(data)
  if (result.success) return []
  return result.error.issues.map((issue) => `${file}: ${fieldName(issue.path)} ${reason(issue)}.`)
}

/**
 * Data that is known to be right.
 *
 * @throws Error with the sentences of `contentFaults` when it is not
 */
export function checked<Output>(file: string, schema: ZodType<Output>, data: unknown): Output {
  const faults = contentFaults(file, schema, data)
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return schema.parse(data)
}
