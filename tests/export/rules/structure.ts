import { exitAddress } from '../../../content/site'
import { isCard, type BuiltPage } from '../builtSite'

/** A page without its one main heading. */
export function headingFaults({ address, document: $ }: BuiltPage): string[] {
  const headings = $('h1')
  if (headings.length !== 1) return [`${address}: has ${headings.length} main headings in place of one`]
  return [
    ...(headings.text().trim() === '' ? [`${address}: has an empty main heading`] : []),
    ...($('h1, h2, h3, h4').first().is('h1') ? [] : [`${address}: has a heading before the main one`]),
    ...(headings.closest('main').length === 1 ? [] : [`${address}: has its main heading outside of the main part`]),
  ]
}

/** A page that cannot be left at once. */
export function exitFaults(page: BuiltPage): string[] {
  const { address, document: $ } = page
  const links = $('body a')
  const exits = links.filter('[data-quick-exit]')
  const faults = exits.toArray().flatMap((link) => [
    ...($(link).attr('href') === exitAddress ? [] : [`leads to ${$(link).attr('href')}`]),
    ...($(link).attr('rel')?.split(' ').includes('noreferrer') ? [] : ['tells where the reader came from']),
    ...($(link).closest('main, header, footer').length === 0 ? [] : ['does not stand above the page']),
  ])
  if (exits.length < 2) faults.push('is missing, in the bar or behind the skip link')
  if (!links.first().is('[href="#main"]')) faults.push('does not follow the skip link')
  if (!links.eq(1).is('[data-quick-exit]')) faults.push('is not the second thing a keyboard meets')
  const withWords = exits.filter('[data-pressed-once][data-pressed-twice]').length
  // Shift needs a script, which a card has not.
  if (isCard(page) && withWords > 0) faults.push('promises Shift without a script')
  if (!isCard(page) && withWords !== 1) faults.push('has no words for Shift')
  return faults.map((fault) => `${address}: the exit ${fault}`)
}

/** A page that Back could paint after somebody has left. */
export function guardFaults(page: BuiltPage): string[] {
  const { address, document: $ } = page
  if (isCard(page)) return $('script').length === 0 ? [] : [`${address}: holds a script, but other sites frame it`]
  const [script] = $('script').toArray()
  const before = $(script).prevAll().toArray().filter((element) => !$(element).is('meta'))
  const isGuard = script && $(script).attr('src') === undefined && $(script).text().includes('pagehide')
  return isGuard && $(script).parent().is('head') && before.length === 0 ? [] : [`${address}: the guard does not stand first in the head`]
}

/** Notes whose numbers do not fit the list of sources under the text. */
export function noteFaults({ address, document: $ }: BuiltPage): string[] {
  const cited = $('sup a[href^="#source-"]').toArray()
  const numbers = new Set(cited.map((note) => $(note).text()))
  const listed = $('.notes ol > li').toArray().map((_, index) => String(index + 1))
  const wrong = cited.filter((note) => $(note).attr('href') !== `#source-${$(note).text()}`)
  return [
    ...wrong.map((note) => `${address}: the note ${$(note).text()} leads to ${$(note).attr('href')}`),
    ...[...numbers].filter((number) => !listed.includes(number)).map((number) => `${address}: the note ${number} has no source`),
    ...listed.filter((number) => !numbers.has(number)).map((number) => `${address}: the source ${number} belongs to no note`),
  ]
}
