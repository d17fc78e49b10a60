import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'

import { defaultLocale, locales } from '../../locales/languages'
import type { RawData } from './readContent'

/** All messages of a language by key: "frame.exit". */
export function flatMessages(data: unknown, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>()
  for (const [key, value] of Object.entries((data ?? {}) as Record<string, unknown>)) {
    if (typeof value === 'string') flat.set(prefix + key, value)
    else for (const [inner, text] of flatMessages(value, `${prefix}${key}.`)) flat.set(inner, text)
  }
  return flat
}

type Usage = { arguments: Set<string>; plurals: { argument: string; categories: Set<string> }[] }

function collectUsage(elements: MessageFormatElement[], usage: Usage): Usage {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue
    usage.arguments.add(element.value)
    if (element.type === TYPE.plural) {
      usage.plurals.push({ argument: element.value, categories: new Set(Object.keys(element.options).filter((option) => !option.startsWith('='))) })
    }
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const option of Object.values(element.options)) collectUsage(option.value, usage)
    }
    if (element.type === TYPE.tag) collectUsage(element.children, usage)
  }
  return usage
}

function usageOf(message: string): Usage {
  return collectUsage(parse(message), { arguments: new Set(), plurals: [] })
}

function faultsOfMessage(file: string, locale: string, key: string, text: string, reference: string): string[] {
  let usage: Usage
  try {
    usage = usageOf(text)
  } catch {
    return [`${file}: the message "${key}" cannot be read; check its curly brackets.`]
  }
  if (text.trim() === '') return [`${file}: the message "${key}" is empty; write it.`]

  const wanted = usageOf(reference).arguments
  const missing = [...wanted].filter((name) => !usage.arguments.has(name))
  const unknown = [...usage.arguments].filter((name) => !wanted.has(name))
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
  return [
    ...missing.map((name) => `${file}: the message "${key}" lacks {${name}}, which ${defaultLocale}.json has; put it where the value belongs.`),
    ...unknown.map((name) => `${file}: the message "${key}" uses {${name}}, which ${defaultLocale}.json does not have; correct the name.`),
    ...usage.plurals.flatMap(({ argument, categories: present }) =>
      categories
        .filter((category) => !present.has(category))
        .map((category) => `${file}: the message "${key}" lacks the form "${category}" for {${argument}}; add it, this language needs ${categories.join(', ')}.`),
    ),
  ]
}

/** The languages have the same messages with the same arguments and all their plural forms. */
export function messageFaults(messages: RawData[]): string[] {
  const byLocale = new Map(messages.map((one) => [one.id, { file: one.file, flat: flatMessages(one.data) }]))
  const reference = byLocale.get(defaultLocale)
  if (!reference) return [`locales/${defaultLocale}.json: is missing; every other language is compared with it.`]

  return locales.flatMap((locale) => {
    const own = byLocale.get(locale)
    if (!own) return [`locales/${locale}.json: is missing; copy ${reference.file} and translate it.`]
    return [
      ...[...reference.flat.keys()]
        .filter((key) => !own.flat.has(key))
        .map((key) => `${own.file}: the message "${key}" is missing; add it, as in ${reference.file}.`),
      ...[...own.flat].flatMap(([key, text]) => {
        const original = reference.flat.get(key)
        if (original === undefined) return [`${own.file}: the message "${key}" is unknown; ${reference.file} does not have it, so remove it or correct its name.`]
        return faultsOfMessage(own.file, locale, key, text, original)
      }),
    ]
  })
}
