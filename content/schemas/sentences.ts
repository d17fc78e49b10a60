import type { ZodError, ZodType } from 'zod'

type Issue = ZodError['issues'][number]
type Path = Issue['path']

/** What to write for each kind of value that zod knows. */
const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false, without quotes',
  array: 'a list, with "- " before each entry',
  object: 'fields, each on a line of its own',
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], data)
}

/** An entry of a list goes by its id where it has one, otherwise by its place, counted from 1. */
function entryName(data: unknown, path: Path, index: number): string {
  const entry = valueAt(data, [...path, index])
  const id = entry !== null && typeof entry === 'object' && 'id' in entry ? entry.id : undefined
  return typeof id === 'string' ? `entry "${id}"` : `entry ${index + 1}`
}

/** Where a fault lies, as a person would say it: 'field "date" in entry 1 of "sources"'. */
function placeName(data: unknown, path: Path): string {
  const parts: string[] = []
  let fields: string[] = []
  for (const [depth, key] of path.entries()) {
    if (typeof key !== 'number') {
      fields.push(String(key))
      continue
    }
    parts.unshift(`${entryName(data, path.slice(0, depth), key)} of "${fields.join('.')}"`)
    fields = []
  }
  if (fields.length > 0) parts.unshift(`field "${fields.join('.')}"`)
  return parts.length === 0 ? 'the whole file' : parts.join(' in ')
}

function unknownFields(keys: string[]): string {
  const names = keys.map((key) => `"${key}"`).join(', ')
  return keys.length === 1
    ? `has an unknown field ${names}; correct its spelling or remove it`
    : `has unknown fields ${names}; correct their spelling or remove them`
}

function wrongKind(expected: string, value: unknown, isWholeFile: boolean): string {
  const remedy = `write ${kinds[expected] ?? `a value of the kind "${expected}"`}`
  if (isWholeFile && (value === null || value === undefined)) return 'is empty; write its fields, as in another file of the same folder'
  if (value === undefined) return `is missing; ${remedy}`
  if (expected === 'string' && typeof value === 'number') return `is not a text; put quotes around it: '${value}'`
  return `is of the wrong kind; ${remedy}`
}

function tooFew(minimum: number | bigint): string {
  return minimum === 1 ? 'is empty; add at least one entry' : `has too few entries; write at least ${minimum}`
}

function reason(issue: Issue, data: unknown): string {
  const value = valueAt(data, issue.path)
  if (issue.code === 'unrecognized_keys') return unknownFields(issue.keys)
  if (issue.code === 'invalid_type') return wrongKind(issue.expected, value, issue.path.length === 0)
  if (issue.code === 'invalid_value') {
    const choice = `must be one of: ${issue.values.map(String).join(', ')}`
    return value === undefined ? `is missing; it ${choice}` : choice
  }
  if (issue.code === 'too_small' && issue.origin === 'array') return tooFew(issue.minimum)
  if (issue.code === 'invalid_format' && issue.format === 'url') {
    return 'is no address of a page; write all of it, such as "https://24.kg/news/"'
  }
  if (issue.code === 'invalid_union') {
    return issue.path.at(-1) === 'kind'
      ? 'is of an unknown kind; compare it with another file of the same folder'
      : 'is of an unknown kind; write a text, or fields, each on a line of its own'
  }
  // The schemas word the rest themselves, as a whole sentence or as what to write.
  return /^(?:is|holds|has) /.test(issue.message) ? issue.message : `is wrong: ${issue.message}`
}

/** Where a value may be of several kinds, the faults inside the kind that was meant. */
function intended(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const meant = issue.errors.find((issues) => issues.length > 0 && issues.every((inner) => inner.path.length > 0))
  return meant ? meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue) : [issue]
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
  return result.error.issues.flatMap(intended).map((issue) => `${file}: ${placeName(data, issue.path)} ${reason(issue, data)}.`)
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
