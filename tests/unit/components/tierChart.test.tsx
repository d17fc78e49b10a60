import { describe, expect, it } from 'vitest'

import { TierChart } from '../../../components/charts/TierChart'
import { rendered, words } from './page'

const years = [
  { year: 2020, tier: '2-watch-list', tierLabel: 'Watch list' },
  { year: 2021, tier: '2', tierLabel: 'Tier 2' },
  { year: 2022, tier: '2', tierLabel: 'Tier 2' },
]

const page = rendered(
  <TierChart
    title="Kyrgyzstan in the yearly report"
    description="In 2020 on the watch list, in 2021 and 2022 on Tier 2."
    source="Source: the reports."
    rows={[
      { tier: '2', label: 'Tier 2' },
      { tier: '2-watch-list', label: 'Watch list' },
    ]}
    years={years}
    words={{ table: 'As a table', year: 'Year', tier: 'Tier' }}
  />,
)

describe('the chart of tiers', () => {
  it('has a title and names its source', () => {
    expect(words(page, 'figcaption')).toBe('Kyrgyzstan in the yearly report')
    expect(words(page, 'figure > p')).toBe('Source: the reports.')
  })

  it('tells those who do not see it what it shows', () => {
    expect(page('svg').attr('role')).toBe('img')
    expect(page('svg').attr('aria-label')).toBe('In 2020 on the watch list, in 2021 and 2022 on Tier 2.')
  })

  it('has one square per year, in the row of its tier', () => {
    const [better, worse] = page('svg > g').toArray()
    expect(page('rect', better)).toHaveLength(2)
    expect(page('rect', worse)).toHaveLength(1)
  })

  it('has the square of a year right above the year', () => {
    const squares = page('svg > g rect').toArray().map((square) => Number(page(square).attr('x')) + Number(page(square).attr('width')) / 2)
    const labels = page('svg > text').toArray().map((label) => Number(page(label).attr('x')))
    expect([...squares].sort((one, other) => one - other)).toEqual(labels)
  })

  it('tells the tiers apart without colour: one is hatched', () => {
    const fills = page('svg > g').toArray().map((row) => page('rect', row).first().attr('fill'))
    expect(fills).toEqual([undefined, 'url(#hatch)'])
  })

  it('sets no style that the policy forbids', () => {
    expect(page('[style]')).toHaveLength(0)
  })

  it('stands there once more as a table, which opens without script', () => {
    expect(words(page, 'details > summary')).toBe('As a table')
    expect(page('th[scope="col"]').toArray().map((cell) => page(cell).text())).toEqual(['Year', 'Tier'])
    const rows = page('tbody tr').toArray().map((row) => page('td', row).toArray().map((cell) => page(cell).text()))
    expect(rows).toEqual(years.map(({ year, tierLabel }) => [String(year), tierLabel]))
  })
})
