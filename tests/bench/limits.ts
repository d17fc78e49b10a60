import { emergencyBudget, fontBudget, islandScriptBudget, pageBudget, scriptBudget } from '../../scripts/finish/budgets'
import { networks, pages, type BenchPage } from './conditions'
import { counterpart, type Measurements } from './measurements'
import { median, ratio } from './statistics'

/** A limit and what was measured against it, at the page that comes nearest to it. */
export type Limit = { what: string; measured: string; limit: string; holds: boolean }

/** The largest paint may take this many times as long as that of the same text alone. */
const paintLimit = 1.5
/** Shifts of a page must stay below this. */
const shiftLimit = 0.05
/** The build must take less than this many seconds on two cores. */
const buildLimit = 60
/** An advert of 5,000 characters must be checked within this many milliseconds on the slow phone, the first one too. */
const offerLimit = 50

const finished = 'finished site'

type Value = { page: string; value: number }

function worst(values: readonly Value[]): Value {
  return values.reduce((one, other) => (other.value > one.value ? other : one), { page: 'no page', value: 0 })
}

function atMost(what: string, values: readonly Value[], limit: number, unit: string): Limit {
  const { page, value } = worst(values)
  return { what, measured: `${Math.round(value)} ${unit} (${page})`, limit: `${limit} ${unit}`, holds: value <= limit }
}

function weightLimits({ weights }: Measurements): Limit[] {
  const of = (belongs: (page: BenchPage) => boolean, figure: 'html' | 'script') => {
    const names = new Set(pages.filter(belongs).map(({ name }) => name))
    return weights.filter(({ page, edition }) => edition === finished && names.has(page)).map((weight) => ({ page: weight.page, value: weight[figure] }))
  }
  return [
    atMost('HTML of a reading page', of(({ kind }) => kind === 'reading', 'html'), pageBudget, 'bytes'),
    atMost('HTML of the emergency page', of(({ kind }) => kind === 'emergency', 'html'), emergencyBudget, 'bytes'),
    atMost('script of a page without an island', of(({ island }) => !island, 'script'), scriptBudget, 'bytes'),
    atMost('script of a page with an island', of(({ island }) => island, 'script'), islandScriptBudget, 'bytes'),
  ]
}

function speedLimits({ speeds }: Measurements): Limit[] {
  return networks
    .filter(({ limited }) => limited)
    .flatMap(({ name }) => {
      const own = speeds.filter(({ network, edition }) => network === name && edition === finished)
      const paint = worst(own.map((speed) => ({ page: speed.page, value: ratio(speed.largestPaint, counterpart(speeds, speed, 'bare HTML').largestPaint) })))
      const shift = worst(own.map((speed) => ({ page: speed.page, value: speed.shift })))
      return [
        {
          what: `largest paint at ${name}`,
          measured: `${paint.value.toFixed(2)} x bare HTML (${paint.page})`,
          limit: `${paintLimit} x bare HTML`,
          holds: own.length > 0 && paint.value <= paintLimit,
        },
        {
          what: `shifts at ${name}`,
          measured: `${shift.value.toFixed(3)} (${shift.page})`,
          limit: `below ${shiftLimit}`,
          holds: own.length > 0 && shift.value < shiftLimit,
        },
      ]
    })
}

function offerLimits({ offerChecks }: Measurements): Limit[] {
  if (offerChecks.length === 0) return [{ what: 'check of a long advert', measured: 'nothing', limit: `${offerLimit} ms`, holds: false }]
  return [atMost('check of a long advert', [{ page: 'the first on a page', value: median(offerChecks.map(({ first }) => first)) }], offerLimit, 'ms')]
}

function passageLimits({ passages }: Measurements): Limit[] {
  const own = passages.filter(({ edition }) => edition === finished)
  const count = (good: number) => `${good} of ${own.length} pages`
  const painted = own.filter((passage) => passage.painted && passage.styled).length
  const complete = own.filter((passage) => passage.whole && passage.words === 1).length
  return [
    { what: 'painted where connections freeze', measured: count(painted), limit: 'every page', holds: own.length > 0 && painted === own.length },
    { what: 'every word there', measured: count(complete), limit: 'every page', holds: own.length > 0 && complete === own.length },
  ]
}

function buildLimits({ build }: Measurements): Limit[] {
  if (build.length === 0) return []
  const seconds = build.reduce((sum, step) => sum + step.seconds, 0)
  return [{ what: 'build of the whole site', measured: `${seconds.toFixed(1)} s`, limit: `below ${buildLimit} s`, holds: seconds < buildLimit }]
}

/** All limits of the issue that this bench can judge. */
export function judge(measurements: Measurements): Limit[] {
  const { fonts, frameworkFiles } = measurements.site
  return [
    ...weightLimits(measurements),
    atMost('fonts, all files', [{ page: 'whole site', value: fonts }], fontBudget, 'bytes'),
    atMost("files of Next's runtime", [{ page: 'whole site', value: frameworkFiles }], 0, 'files'),
    ...speedLimits(measurements),
    ...offerLimits(measurements),
    ...passageLimits(measurements),
    ...buildLimits(measurements),
  ]
}
