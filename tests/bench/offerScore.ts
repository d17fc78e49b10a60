/*
 * Scores the check of offers against adverts with known labels in tests/bench/offers. The adverts
 * are composed, so the figures compare versions of the check and say nothing about real life.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { checkOffer, type OfferCheck } from '../../lib/offer/checkOffer'
import { formatTable } from './table'

export type LabelledOffer = { id: string; lang: string; text: string; label: 'fraud' | 'honest'; signs: readonly string[] }

export type GroupScore = { label: string; lang: string; count: number; stop: number; check: number; none: number }

export type SignScore = { id: string; labelled: number; found: number; both: number }

export type OfferScore = { groups: GroupScore[]; signs: SignScore[]; missed: LabelledOffer[]; accused: { offer: LabelledOffer; result: OfferCheck }[] }

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'offers')

function readOffer(line: string, place: string): LabelledOffer {
  const data: unknown = JSON.parse(line)
  if (typeof data !== 'object' || data === null || !('id' in data) || !('text' in data) || !('label' in data) || !('lang' in data)) {
    throw new Error(`${place} needs the fields id, lang, text and label.`)
  }
  const signs = 'signs' in data && Array.isArray(data.signs) ? data.signs.map(String) : []
  return { id: String(data.id), lang: String(data.lang), text: String(data.text), label: data.label === 'fraud' ? 'fraud' : 'honest', signs }
}

/**
 * Reads the adverts whose file name begins in a certain way.
 *
 * @param beginning `dev-` for those to learn from, `held-` for those to measure with.
 * @returns All adverts of these files.
 */
export function readOffers(beginning: string): LabelledOffer[] {
  const names = readdirSync(folder).filter((name) => name.startsWith(beginning) && name.endsWith('.jsonl')).sort()
  return names.flatMap((name) =>
    readFileSync(path.join(folder, name), 'utf8')
      .split('\n')
      .flatMap((line, index) => (line.trim() === '' ? [] : [readOffer(line, `${name}, line ${index + 1},`)])),
  )
}

/**
 * Runs the check over adverts and counts.
 *
 * @param offers Adverts with labels.
 * @returns Counts by label and language, counts by sign, missed frauds and accused honest adverts.
 */
export function scoreOffers(offers: readonly LabelledOffer[]): OfferScore {
  const results = offers.map((offer) => ({ offer, result: checkOffer(offer.text) }))
  const groups: GroupScore[] = []
  for (const label of ['fraud', 'honest'] as const) {
    for (const lang of [...new Set(offers.map((offer) => offer.lang)), 'all']) {
      const group = results.filter(({ offer }) => offer.label === label && (lang === 'all' || offer.lang === lang))
      const count = (level: OfferCheck['level']) => group.filter(({ result }) => result.level === level).length
      groups.push({ label, lang, count: group.length, stop: count('stop'), check: count('check'), none: count('none') })
    }
  }
  const foundIn = (result: OfferCheck) => new Set<string>(result.signs.map((sign) => sign.id))
  const ids = [...new Set(results.flatMap(({ offer, result }) => [...offer.signs, ...foundIn(result)]))].sort()
  const signs = ids.map((id) => {
    const labelled = results.filter(({ offer }) => offer.signs.includes(id))
    const found = results.filter(({ result }) => foundIn(result).has(id))
    return { id, labelled: labelled.length, found: found.length, both: labelled.filter(({ result }) => foundIn(result).has(id)).length }
  })
  return {
    groups,
    signs,
    missed: results.filter(({ offer, result }) => offer.label === 'fraud' && result.level === 'none').map(({ offer }) => offer),
    accused: results.filter(({ offer, result }) => offer.label === 'honest' && result.level !== 'none'),
  }
}

const share = (part: number, whole: number) => (whole === 0 ? '–' : `${part} (${Math.round((part / whole) * 100)} %)`)

/** How many adverts of each kind got which level, as a table for a terminal. */
export function levelTable({ groups }: OfferScore): string {
  const rows = groups.map(({ label, lang, count, stop, check, none }) => [label, lang, count, share(stop, count), share(check, count), share(none, count), share(stop + check, count)])
  return formatTable(['label', 'language', 'adverts', 'stop', 'check', 'none', 'stop or check'], rows, 2)
}

/** How often each sign was found where it is labelled, and labelled where it was found. */
export function signTable({ signs }: OfferScore): string {
  const rows = signs.map(({ id, labelled, found, both }) => [id, labelled, found, share(both, labelled), share(both, found)])
  return formatTable(['sign', 'labelled', 'found', 'recall', 'precision'], rows, 1)
}

function run(beginnings: readonly string[], isTalkative: boolean): void {
  for (const beginning of beginnings) {
    const offers = readOffers(beginning)
    if (offers.length === 0) {
      process.stdout.write(`No adverts begin with "${beginning}" in tests/bench/offers.\n`)
      continue
    }
    const score = scoreOffers(offers)
    process.stdout.write(`\n${beginning}* (${offers.length} composed adverts)\n\n${levelTable(score)}\n\n${signTable(score)}\n`)
    // Both sets are for learning; measure with adverts nobody has read.
    if (!isTalkative) continue
    for (const { id, text } of score.missed) process.stdout.write(`\nMISSED ${id}: ${text}\n`)
    for (const { offer, result } of score.accused) {
      const signs = result.signs.filter((sign) => sign.level !== 'weak').map((sign) => `${sign.id}/${sign.level} «${sign.text}»`)
      process.stdout.write(`\n${result.level.toUpperCase()} ${offer.id}: ${signs.join('; ')}\n`)
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2)
  const beginnings = words.filter((word) => !word.startsWith('--'))
  run(beginnings.length > 0 ? beginnings : ['dev-', 'held-'], words.includes('--show'))
}
