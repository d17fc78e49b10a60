import { Stripes } from './Stripes'

type BarDrawingProps = { rows: { label: string; value: number | null; shown: string }[] }

export const barWidth = 360
const rowHeight = 34
const barHeight = 22
/** A generous width of a letter, since the real font is not known while drawing. */
const letterWidth = 9
/** Room for the value behind the longest bar. */
const valueWidth = 64

export function barHeightOf(rows: number): number {
  return rows * rowHeight
}

/** A bar for each row with its value behind it. A missing value is a striped field. */
export function BarDrawing({ rows }: BarDrawingProps) {
  const highest = Math.max(...rows.map((row) => row.value ?? 0))
  const labelWidth = Math.max(...rows.map((row) => row.label.length)) * letterWidth + 10
  const lengthOf = (value: number) => Math.round((value / highest) * (barWidth - labelWidth - valueWidth))

  return rows.map((row, index) => {
    const y = index * rowHeight
    const length = row.value === null ? 40 : lengthOf(row.value)
    return (
      <g key={row.label}>
        <text x="0" y={y + 16}>
          {row.label}
        </text>
        {row.value === null ? (
          <Stripes x={labelWidth} y={y} width={length} height={barHeight} />
        ) : (
          <rect className="fill-lake" x={labelWidth} y={y} width={length} height={barHeight} />
        )}
        <text className="font-bold" x={labelWidth + length + 8} y={y + 16}>
          {row.shown}
        </text>
      </g>
    )
  })
}
