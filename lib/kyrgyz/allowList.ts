/*
 * Words that the checks would call wrong although they are right: names, foreign words,
 * quotations of the law. They stand in content/kyrgyz-allow-list.yaml, each with its reason.
 */
import { z } from 'zod'

import { ruleNames, type Finding } from './finding'

const entrySchema = z.strictObject(
  {
    word: z.string('write the word or phrase as it stands in the text').trim().min(1, 'write the word or phrase as it stands in the text'),
    rules: z
      .array(z.enum(ruleNames, `must be one of: ${ruleNames.join(', ')}`), 'list the checks that should accept the word, such as [letters]')
      .min(1, 'list at least one check that should accept the word'),
    reason: z
      .string('is missing; say in one sentence why the word is right although a check calls it wrong')
      .trim()
      .min(10, 'is too short; say in one sentence why the word is right although a check calls it wrong'),
    stem: z.boolean('write true when the word may carry Kyrgyz endings, or leave the field out').optional(),
  },
  'every entry needs the fields word, rules and reason, and may have stem',
)

const allowListSchema = z.array(entrySchema, 'the file must be a list of entries, each beginning with "- word:"')

export type AllowListEntry = z.infer<typeof entrySchema>

export type AllowList = readonly { entry: AllowListEntry; pattern: RegExp }[]

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

// With `stem`, an endings-only tail is accepted: «WhatsAppта», «WhatsApp-та», but not «WhatsApper».
const kyrgyzTail = "(?:[-‑’']?\\p{Script=Cyrillic}+)?"

function patternOf({ word, stem }: AllowListEntry): RegExp {
  const written = word.split(/\s+/u).map(escaped).join('\\s+')
  return new RegExp(`(?<![\\p{L}\\p{M}])${written}${stem ? kyrgyzTail : ''}(?![\\p{L}\\p{M}])`, 'giu')
}

/**
 * Reads the allow-list.
 *
 * @param data The parsed content of content/kyrgyz-allow-list.yaml.
 * @returns The list in the form that the checks take.
 * @throws Error with one sentence for each faulty entry, such as one without a reason.
 */
export function readAllowList(data: unknown): AllowList {
  const result = allowListSchema.safeParse(data ?? [])
  if (!result.success) {
    const sentences = result.error.issues.map(({ path, message }) => {
      const [index, field] = path
      const entry = typeof index === 'number' ? `entry ${index + 1}${nameOf(data, index)}` : 'the file'
      return `kyrgyz-allow-list.yaml, ${entry}: ${field === undefined ? '' : `"${String(field)}" `}${message}.`
    })
    throw new Error(sentences.join('\n'))
  }
  return result.data.map((entry) => ({ entry, pattern: patternOf(entry) }))
}

function nameOf(data: unknown, index: number): string {
  const entry: unknown = Array.isArray(data) ? data[index] : undefined
  const word = typeof entry === 'object' && entry !== null && 'word' in entry ? entry.word : undefined
  return typeof word === 'string' ? ` («${word}»)` : ''
}

/**
 * Takes away the findings that the allow-list accepts.
 *
 * @param findings What the checks found.
 * @param text The text they read.
 * @param allowList The list from `readAllowList`.
 * @returns The findings that lie in no accepted word or phrase.
 */
export function withoutAllowed(findings: readonly Finding[], text: string, allowList: AllowList): Finding[] {
  return findings.filter((finding) => !allowList.some(({ entry, pattern }) => {
    if (!entry.rules.includes(finding.rule)) return false
    return [...text.matchAll(pattern)].some(
      (place) => place.index <= finding.start && finding.end <= place.index + place[0].length,
    )
  }))
}

/**
 * Tells whether a text may be the same in Kyrgyz and in Russian, such as «Меню» or «Москва».
 *
 * @param text The whole text, for example the label of a button.
 * @param allowList The list from `readAllowList`.
 * @returns True if entries with the rule `same-as-russian` name every word of the text.
 */
export function mayEqualRussian(text: string, allowList: AllowList): boolean {
  const allowed = new Set(
    allowList.filter(({ entry }) => entry.rules.includes('same-as-russian')).map(({ entry }) => entry.word.toLowerCase()),
  )
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []
  return words.every((word) => allowed.has(word))
}
