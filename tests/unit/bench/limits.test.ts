import { describe, expect, test } from 'vitest'

import { editions, networks, pages } from '../../bench/conditions'
import { judge } from '../../bench/limits'
import type { Measurements } from '../../bench/measurements'
import { formatReport } from '../../bench/report'

/** A site within all limits. */
function goodMeasurements(): Measurements {
  const each = pages.flatMap(({ name }) => editions.map((edition) => ({ page: name, edition })))
  return {
    machine: { cores: 2, load: 0.5 },
    runs: { 'finished site': 1, 'plain Next export': 1, 'bare HTML': 1 },
    weights: each.map((one) => ({ ...one, html: 9_000, all: 20_000, script: 1_000, style: 0, font: 10_000, requests: 4 })),
    speeds: networks.flatMap(({ name }) => each.map((one) => ({ ...one, network: name, firstPaint: 900, largestPaint: 1_000, shift: 0 }))),
    answers: editions.map((edition) => ({ page: 'article, ky', edition, delay: 80, opened: edition !== 'bare HTML' })),
    offerChecks: [{ first: 40, later: 10 }],
    passages: each.map((one) => ({ ...one, painted: true, styled: true, whole: true, words: 1, connection: 15_000 })),
    site: { fonts: 44_000, frameworkFiles: 0 },
    build: [{ name: 'Rendering', seconds: 30 }, { name: 'Finishing', seconds: 5 }],
  }
}

function broken(measurements: Measurements): string[] {
  return judge(measurements).filter(({ holds }) => !holds).map(({ what }) => what)
}

function finished<Figures extends { page: string; edition: string }>(all: Figures[], page = 'article, ky'): Figures {
  const found = all.find((one) => one.page === page && one.edition === 'finished site')
  if (!found) throw new Error(`${page} is not among the measurements.`)
  return found
}

describe('the limits', () => {
  test('hold for a good site', () => {
    expect(broken(goodMeasurements())).toEqual([])
  })

  test('the editions to compare with may break them', () => {
    const measurements = goodMeasurements()
    for (const figures of [...measurements.weights, ...measurements.passages]) {
      if (figures.edition !== 'finished site') Object.assign(figures, { html: 99_999, script: 99_999, painted: false, words: 0 })
    }
    expect(broken(measurements)).toEqual([])
  })

  test.each([
    ['a reading page that is too heavy', (all: Measurements) => (finished(all.weights).html = 12_001), 'HTML of a reading page'],
    ['a help page that is too heavy', (all: Measurements) => (finished(all.weights, 'help, ky').html = 10_001), 'HTML of the emergency page'],
    ['too much script to read', (all: Measurements) => (finished(all.weights, 'home, ky').script = 3_001), 'script of a page without an island'],
    ['too much script for an island', (all: Measurements) => (finished(all.weights).script = 15_001), 'script of a page with an island'],
    ['too large fonts', (all: Measurements) => (all.site.fonts = 45_001), 'fonts, all files'],
    ['a file of Next', (all: Measurements) => (all.site.frameworkFiles = 1), "files of Next's runtime"],
    ['a slow page', (all: Measurements) => (finished(all.speeds).largestPaint = 1_501), 'largest paint at 240/100 kbps, 600 ms'],
    ['a page that jumps', (all: Measurements) => (finished(all.speeds).shift = 0.05), 'shifts at 240/100 kbps, 600 ms'],
    ['a slow check of adverts', (all: Measurements) => all.offerChecks.splice(0, 1, { first: 51, later: 10 }), 'check of a long advert'],
    ['a check of adverts that was not measured', (all: Measurements) => all.offerChecks.splice(0), 'check of a long advert'],
    ['a blank page', (all: Measurements) => (finished(all.passages).painted = false), 'painted where connections freeze'],
    ['a lost word', (all: Measurements) => (finished(all.passages).words = 0.999), 'every word there'],
    ['a slow build', (all: Measurements) => all.build.push({ name: 'Waiting', seconds: 25 }), 'build of the whole site'],
  ])('%s is told', (_, spoil, what) => {
    const measurements = goodMeasurements()
    spoil(measurements)
    expect(broken(measurements)).toEqual([what])
  })

  test('figures that are missing count as broken', () => {
    expect(broken({ ...goodMeasurements(), speeds: [], passages: [] })).toHaveLength(6)
  })
})

describe('the report', () => {
  test('names the page that broke a limit', () => {
    const measurements = goodMeasurements()
    finished(measurements.speeds).largestPaint = 1_600
    expect(formatReport(measurements, judge(measurements))).toMatch(/FAIL +largest paint at 240\/100 kbps, 600 ms +1\.60 x bare HTML \(article, ky\) +1\.5 x bare HTML/)
  })

  test('warns when the machine was busy', () => {
    const measurements = goodMeasurements()
    expect(formatReport(measurements, [])).not.toContain('busy')
    expect(formatReport({ ...measurements, machine: { cores: 2, load: 7 } }, [])).toContain('busy')
  })

  test('says so when nothing was built', () => {
    const measurements = { ...goodMeasurements(), build: [] }
    expect(formatReport(measurements, judge(measurements))).toContain('Not measured')
  })
})
