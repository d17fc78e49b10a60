import { frozenAfter } from '../network/frozenNetwork'
import { cpuSlowdown, networks } from './conditions'
import type { Limit } from './limits'
import { counterpart, type Measurements } from './measurements'
import { ratio } from './statistics'
import { formatTable, times } from './table'

const bare = 'bare HTML'

function section(title: string, ...lines: string[]): string {
  return [title, '', ...lines].join('\n')
}

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no'
}

function machineLine({ machine: { cores, load } }: Measurements): string {
  const busy = load > cores ? ' It was busy with something else, so all times are too long; measure again when it is quiet.' : ''
  return `Machine: ${cores} cores, ${load.toFixed(1)} processes at work in the minute before the start.${busy}`
}

function weightSection({ weights }: Measurements): string {
  const rows = weights.map((weight) => {
    const { page, edition, html, all, script, style, font, requests } = weight
    const base = counterpart(weights, weight, bare)
    return [page, edition, html, times(ratio(html, base.html)), all, times(ratio(all, base.all)), script, style, font, requests]
  })
  return section(
    'Weight of a first visit (bytes after brotli, without headers; x = times bare HTML; script counts what stands inside the page too)',
    formatTable(['page', 'edition', 'HTML', 'x', 'all files', 'x', 'script', 'style files', 'fonts', 'requests'], rows, 2),
  )
}

function speedSection({ speeds, runs }: Measurements, network: string): string {
  const rows = speeds
    .filter((speed) => speed.network === network)
    .map((speed) => {
      const base = counterpart(speeds, speed, bare)
      const { page, edition, firstPaint, largestPaint, shift } = speed
      return [page, edition, firstPaint, times(ratio(firstPaint, base.firstPaint)), largestPaint, times(ratio(largestPaint, base.largestPaint)), shift.toFixed(3)]
    })
  const loads = Object.entries(runs).map(([edition, count]) => `${edition} ${count}`).join(', ')
  return section(
    `Speed at ${network}, 360x640, processor ${cpuSlowdown} times slower (ms, median of loads: ${loads}; x = times bare HTML)`,
    formatTable(['page', 'edition', 'first paint', 'x', 'largest paint', 'x', 'shifts'], rows, 2),
  )
}

function answerSection({ answers }: Measurements): string {
  const rows = answers.map(({ page, edition, delay, opened }) => [page, edition, delay, opened ? 'explanation opened' : 'only ticked'])
  return section(
    `Choosing an answer, processor ${cpuSlowdown} times slower (ms until the next picture, in steps of 8, never told below 16)`,
    formatTable(['page', 'edition', 'delay', 'what happened'], rows, 2),
  )
}

function offerSection({ offerChecks }: Measurements): string {
  const rows = offerChecks.map(({ first, later }, load) => [load + 1, Math.round(first), Math.round(later)])
  return section(
    `Checking an advert of 5,000 characters, processor ${cpuSlowdown} times slower (ms of script, without what the browser needs to draw the result)`,
    formatTable(['load', 'first check', 'median of later ones'], rows, 1),
  )
}

function passageSection({ passages }: Measurements): string {
  const rows = passages.map(({ page, edition, painted, styled, whole, words, connection }) => [
    page,
    edition,
    yesOrNo(painted),
    yesOrNo(styled),
    yesOrNo(whole),
    `${(words * 100).toFixed(1)} %`,
    connection,
  ])
  return section(
    `Where every connection freezes after ${frozenAfter.toLocaleString('en')} bytes (the last column is what the HTML alone takes of them, handshake and certificates counted)`,
    formatTable(['page', 'edition', 'painted', 'styled', 'whole', 'words seen', 'bytes for HTML'], rows, 2),
  )
}

function buildSection({ build }: Measurements): string {
  if (build.length === 0) return section('Build', 'Not measured: the site was taken as it stands.')
  const total = build.reduce((sum, step) => sum + step.seconds, 0)
  const rows = [...build, { name: 'together', seconds: total }].map(({ name, seconds }) => [name, seconds.toFixed(1)])
  return section('Build of the whole site (seconds)', formatTable(['step', 'seconds'], rows, 1))
}

function limitSection(limits: readonly Limit[]): string {
  const rows = limits.map(({ what, measured, limit, holds }) => [holds ? 'pass' : 'FAIL', what, measured, limit])
  return section('Limits (measured at the page that comes nearest)', formatTable(['', 'what', 'measured', 'limit'], rows, 4))
}

/** The whole report, as plain text. */
export function formatReport(measurements: Measurements, limits: readonly Limit[]): string {
  return [
    machineLine(measurements),
    buildSection(measurements),
    weightSection(measurements),
    ...networks.map(({ name }) => speedSection(measurements, name)),
    answerSection(measurements),
    offerSection(measurements),
    passageSection(measurements),
    limitSection(limits),
  ].join('\n\n\n')
}
