import { readFile } from 'node:fs/promises'

import type kyrgyz from '../../../locales/ky.json'
import type { Locale } from '../../../locales/languages'

export type Words = typeof kyrgyz

/** The words of a language. */
export async function wordsOf(locale: Locale): Promise<Words> {
  return JSON.parse(await readFile(new URL(`../../../locales/${locale}.json`, import.meta.url), 'utf8')) as Words
}
