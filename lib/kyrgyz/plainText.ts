/*
 * Takes away what a reader does not read (markup, addresses, code), so that the checks see
 * words only. Line breaks stay, so that a place in the result has the line number of the source.
 */
import { parse } from 'yaml'

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u

// Attributes that hold words a reader sees or hears; all other attributes are for the computer.
const spokenAttribute = /\s(?:title|label|alt|caption|summary)="([^"]*)"/gu

const keepLineBreaks = (text: string) => text.replace(/[^\n]/gu, '')

/**
 * Takes the words out of an MDX file.
 *
 * @param source The file as text.
 * @returns The text below the front matter without tags, link addresses, notes, ids and code.
 */
export function plainTextOfMdx(source: string): string {
  return source
    .replace(/\r\n/gu, '\n')
    .replace(frontMatter, keepLineBreaks)
    .replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1[ \t]*$/gmu, keepLineBreaks)
    .replace(/`[^`\n]+`/gu, ' ')
    .replace(/\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/gu, keepLineBreaks)
    .replace(/^(?:import|export)\s[^\n]*$/gmu, '')
    .replace(/<\/?[A-Za-z][^<>]*>/gu, (tag) => spokenWords(tag) + keepLineBreaks(tag))
    .replace(/^\[\^[^\]\n]+\]:/gmu, '')
    .replace(/\s?\[[#^][^\]\n]+\]/gu, '')
    .replace(/!?\[([^\]]*)\]\([^)\n]*\)/gu, '$1')
    .replace(/^\|?(?:\s*:?-{3,}:?\s*\|)+\s*:?-*:?\s*$/gmu, '')
    .replace(/^[ \t]*(?:[-*+]|\d+\.)[ \t]+/gmu, '')
    .replace(/^#{1,6}[ \t]+|[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/gmu, '')
    .replace(/&nbsp;/gu, '\u00a0')
    .replace(/&shy;/gu, '\u00ad')
    .replace(/[ \t]*\|[ \t]*/gu, ' | ')
}

function spokenWords(tag: string): string {
  return [...tag.matchAll(spokenAttribute)].map((match) => `${match[1] ?? ''}. `).join('')
}

/** One text of the front matter with the way to it, such as `selfCheck.options.0.text`. */
export type FrontMatterText = { field: string; text: string }

// These fields hold dates, ids and names of states; nobody reads them as Kyrgyz.
const fieldsForTheComputer: readonly string[] = ['checkedOn', 'dueOn', 'review', 'part', 'order', 'id', 'slug', 'kind', 'url', 'sources']

/**
 * Takes all texts out of the front matter of an MDX file.
 *
 * @param source The file as text.
 * @param withoutFields Names of fields that hold no words for readers.
 * @returns The texts in the order of the file; none if there is no front matter.
 */
export function frontMatterTexts(source: string, withoutFields: readonly string[] = fieldsForTheComputer): FrontMatterText[] {
  const found = frontMatter.exec(source)
  if (!found) return []
  const data: unknown = parse(found[1] ?? '')
  return textsWithin(data, '', withoutFields)
}

/**
 * Takes all texts out of nested data, such as a file of interface words or the front matter.
 *
 * @param value Data read from YAML or JSON.
 * @param field The way to the value so far; empty for the whole.
 * @param withoutFields Names of fields that hold no words for readers.
 * @returns Each text with the way to it.
 */
export function textsWithin(value: unknown, field = '', withoutFields: readonly string[] = []): FrontMatterText[] {
  if (typeof value === 'string') return [{ field, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    withoutFields.includes(name) ? [] : textsWithin(inner, field ? `${field}.${name}` : name, withoutFields),
  )
}

const variable = /\{\s*\w+(?:\s*,\s*(?:number|date|time)(?:\s*,[^{}]*)?)?\s*\}/gu
const openingOfChoice = /\{\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,/gu
const branchName = /(?:=\d+|[\w-]+)\s*\{/gu

/**
 * Takes the words out of an interface message with variables, plural forms and tags.
 *
 * @param message A message such as «{count, plural, one {# суроо} other {# суроо}}».
 * @returns The words of all branches; each variable becomes «…».
 */
export function plainTextOfMessage(message: string): string {
  return message
    .replace(/<\/?\w+\s*\/?>/gu, '')
    .replace(variable, '…')
    .replace(openingOfChoice, ' ')
    .replace(branchName, ' ')
    .replace(/[{}]/gu, ' ')
    .replace(/#/gu, '…')
    .replace(/ {2,}/gu, ' ')
    .trim()
}
