/*
 * Finds for a word all elements of patterns that match it. Every stem stands once in a map, and a
 * word is looked up by its beginnings, so the number of patterns hardly changes the time.
 */
import { alternativesOf, setName } from './patternLanguage'
import { skeletonOfCyrillic, skeletonOfLatin } from './skeleton'
import { asPlainStem, isCyrillicStem } from './stems'
import { vocabulary } from './vocabulary'

/** Elements that a word matches when the stem is only its beginning, and when it is all of it. */
type Entry = { open: Set<number>[]; whole: Set<number>[] }

type Entries = {
  stems: Map<string, Entry>
  /** For the first two letters the lengths of the stems that begin so; most words end the search here. */
  lengths: Map<string, number[]>
}

export type StemIndex = {
  /** Elements that match one of the forms of a word. */
  lookUp: (forms: readonly string[], readLatinAsCyrillic: boolean) => ReadonlySet<number>
}

const none: ReadonlySet<number> = new Set()
const latinWord = /^[a-z]+$/u
// A skeleton has lost much of the word, so short ones would match by chance.
const shortestSkeleton = 3

function addStem(entries: Entries, stem: string, users: Set<number>): void {
  const isOpen = stem.endsWith('*')
  const key = isOpen ? stem.slice(0, -1) : stem
  let entry = entries.stems.get(key)
  if (!entry) {
    entry = { open: [], whole: [] }
    entries.stems.set(key, entry)
    const beginning = key.slice(0, 2)
    const lengths = entries.lengths.get(beginning)
    if (!lengths) entries.lengths.set(beginning, [key.length])
    else if (!lengths.includes(key.length)) lengths.push(key.length)
  }
  ;(isOpen ? entry.open : entry.whole).push(users)
}

/** For each stem the elements that use it, directly or through sets. */
function usersOfStems(elements: readonly string[]): Map<string, Set<number>[]> {
  const usersOf = new Map<string, Set<number>>()
  const note = (alternative: string, element: number) => {
    const users = usersOf.get(alternative)
    if (users) users.add(element)
    else usersOf.set(alternative, new Set([element]))
  }
  for (const [element, written] of elements.entries()) {
    for (const alternative of alternativesOf(written)) note(alternative, element)
  }
  const stems = new Map<string, Set<number>[]>()
  const open = (alternative: string, users: Set<number>) => {
    const name = setName(alternative)
    if (name === undefined) {
      const known = stems.get(alternative)
      if (known) known.push(users)
      else stems.set(alternative, [users])
      return
    }
    const words = vocabulary[name]
    if (words === undefined) throw new Error(`The pattern language knows no set {${name}}. Add it to vocabulary.ts.`)
    for (const word of words.split(' ')) open(word, users)
  }
  for (const [alternative, users] of usersOf) open(alternative, users)
  return stems
}

function noEntries(): Entries {
  return { stems: new Map(), lengths: new Map() }
}

function collect(entries: Entries, form: string, found: Set<number>): void {
  // A stem of one letter is listed under that letter, longer ones under the first two.
  if (form.length > 1) collectFrom(entries, form.charAt(0), form, found)
  collectFrom(entries, form.slice(0, 2), form, found)
}

function collectFrom(entries: Entries, beginning: string, form: string, found: Set<number>): void {
  const lengths = entries.lengths.get(beginning)
  if (!lengths) return
  for (const length of lengths) {
    const entry = length <= form.length ? entries.stems.get(form.slice(0, length)) : undefined
    if (!entry) continue
    for (const users of entry.open) for (const element of users) found.add(element)
    if (length === form.length) for (const users of entry.whole) for (const element of users) found.add(element)
  }
}

/**
 * @param elements The elements as written; the place in the list is the number of each.
 * @returns An index of their stems.
 */
export function buildStemIndex(elements: readonly string[]): StemIndex {
  const stems = usersOfStems(elements)
  const entries = noEntries()
  for (const [stem, lists] of stems) {
    const plain = asPlainStem(stem)
    for (const users of lists) addStem(entries, plain, users)
  }

  // Most texts need no skeletons, so they are made when the first text asks for them.
  let skeletons: Entries | undefined
  const skeletonEntries = () => {
    if (skeletons) return skeletons
    skeletons = noEntries()
    for (const [stem, lists] of stems) {
      const plain = asPlainStem(stem)
      if (!isCyrillicStem(plain)) continue
      const skeleton = skeletonOfCyrillic(plain)
      if (skeleton.replace('*', '').length < shortestSkeleton) continue
      for (const users of lists) addStem(skeletons, skeleton, users)
    }
    return skeletons
  }

  const plainAnswers = new Map<string, ReadonlySet<number>>()
  const latinAnswers = new Map<string, ReadonlySet<number>>()
  const lookUp = (forms: readonly string[], readLatinAsCyrillic: boolean) => {
    const remembered = readLatinAsCyrillic ? latinAnswers : plainAnswers
    const key = forms.length === 1 ? (forms[0] ?? '') : forms.join(' ')
    const before = remembered.get(key)
    if (before) return before
    const found = new Set<number>()
    for (const form of forms) {
      collect(entries, form, found)
      if (readLatinAsCyrillic && latinWord.test(form)) collect(skeletonEntries(), skeletonOfLatin(form), found)
    }
    const result = found.size > 0 ? found : none
    if (remembered.size < 4000) remembered.set(key, result)
    return result
  }
  return { lookUp }
}
