import type { BarsData, ComparisonData, FigureData, GridData, RangesData, StepsData } from '@/content/schemas/figure'
import { formatNumber, formatPercent } from '@/lib/formats'
import type { Locale } from '@/locales/languages'

import { BarDrawing, barHeightOf, barWidth } from './BarDrawing'
import { ComparisonDrawing, comparisonHeightOf, comparisonWidth } from './ComparisonDrawing'
import { GridDrawing, gridSizeOf } from './GridDrawing'
import { RangeDrawing, rangeHeightOf, rangeWidth } from './RangeDrawing'
import { StepDrawing, stepHeightOf, stepWidth } from './StepDrawing'

export type FigureWords = { gap: string; step: string; yes: string; range: (from: string, to: string) => string }

/** A drawing with its size in its own units, and the same data as a table. */
export type Drawing = {
  width: number
  height: number
  picture: React.ReactNode
  table: { head: string[]; rows: string[][] }
}

type Label = BarsData['rows'][number]['label']

function textOf(locale: Locale, label: Label): string {
  return typeof label === 'string' ? label : label[locale]
}

function drawBars(locale: Locale, figure: BarsData, words: FigureWords): Drawing {
  const show = (value: number | null) => {
    if (value === null) return words.gap
    return figure.unit === 'percent' ? formatPercent(locale, value) : formatNumber(locale, value)
  }
  const rows = figure.rows.map(({ label, value }) => ({ label: textOf(locale, label), value, shown: show(value) }))
  return {
    width: barWidth,
    height: barHeightOf(rows.length),
    picture: <BarDrawing rows={rows} />,
    table: { head: [figure.columns.label[locale], figure.columns.value[locale]], rows: rows.map(({ label, shown }) => [label, shown]) },
  }
}

function drawRanges(locale: Locale, figure: RangesData, words: FigureWords): Drawing {
  const rows = figure.rows.map(({ label, from, to }) => ({
    label: textOf(locale, label),
    from,
    to,
    shown: words.range(formatNumber(locale, from), formatNumber(locale, to)),
  }))
  return {
    width: rangeWidth,
    height: rangeHeightOf(rows.length),
    picture: <RangeDrawing rows={rows} />,
    table: { head: [figure.columns.label[locale], figure.columns.value[locale]], rows: rows.map(({ label, shown }) => [label, shown]) },
  }
}

function drawGrid(locale: Locale, figure: GridData, words: FigureWords): Drawing {
  const columns = figure.columns.map((label) => textOf(locale, label))
  const toField = (field: GridData['rows'][number]['fields'][number]) => {
    if (field === true) return { kind: 'filled' as const, inTable: words.yes }
    if (field === false) return { kind: 'empty' as const, inTable: '' }
    if (field === null) return { kind: 'gap' as const, text: '?', inTable: words.gap }
    return { kind: 'value' as const, text: formatNumber(locale, field), inTable: formatNumber(locale, field) }
  }
  const rows = figure.rows.map(({ label, look, fields }) => ({ label: label[locale], look, fields: fields.map(toField) }))
  return {
    ...gridSizeOf(rows.length),
    picture: <GridDrawing columns={columns} rows={rows} />,
    table: {
      head: [figure.columnName[locale], ...rows.map((row) => row.label)],
      rows: columns.map((name, place) => [name, ...rows.map((row) => row.fields[place]?.inTable ?? '')]),
    },
  }
}

function drawSteps(locale: Locale, figure: StepsData, words: FigureWords): Drawing {
  const steps = figure.steps[locale]
  return {
    width: stepWidth,
    height: stepHeightOf(steps),
    picture: <StepDrawing steps={steps} />,
    table: { head: ['№', words.step], rows: steps.map((step, index) => [String(index + 1), step]) },
  }
}

function drawComparison(locale: Locale, figure: ComparisonData): Drawing {
  const columns = figure.columns.map((name) => name[locale])
  const rows = figure.rows.map(({ aspect, cells }) => ({ aspect: aspect[locale], cells: cells.map((cell) => cell[locale]) }))
  return {
    width: comparisonWidth,
    height: comparisonHeightOf(rows),
    picture: <ComparisonDrawing columns={columns} rows={rows} />,
    table: { head: ['', ...columns], rows: rows.map(({ aspect, cells }) => [aspect, ...cells]) },
  }
}

/** Chooses how to draw a figure by its kind. */
export function drawingOf(locale: Locale, figure: FigureData, words: FigureWords): Drawing {
  if (figure.kind === 'bars') return drawBars(locale, figure, words)
  if (figure.kind === 'ranges') return drawRanges(locale, figure, words)
  if (figure.kind === 'grid') return drawGrid(locale, figure, words)
  if (figure.kind === 'steps') return drawSteps(locale, figure, words)
  return drawComparison(locale, figure)
}
