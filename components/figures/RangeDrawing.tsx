type RangeDrawingProps = { rows: { label: string; from: number; to: number; shown: string }[] }

export const rangeWidth = 360
const rowHeight = 46
const valueWidth = 72

export function rangeHeightOf(rows: number): number {
  return rows * rowHeight
}

/** A line from the lowest to the highest value of each row, on one scale from zero. */
export function RangeDrawing({ rows }: RangeDrawingProps) {
  const highest = Math.max(...rows.map((row) => row.to))
  const placeOf = (value: number) => Math.round((value / highest) * (rangeWidth - valueWidth))

  return rows.map((row, index) => {
    const y = index * rowHeight
    return (
      <g key={row.label}>
        <text x="0" y={y + 14}>
          {row.label}
        </text>
        <path className="stroke-line" d={`M0 ${y + 30}h${rangeWidth - valueWidth}`} />
        <rect className="fill-lake" x={placeOf(row.from)} y={y + 23} width={Math.max(placeOf(row.to) - placeOf(row.from), 4)} height="14" />
        <text className="font-bold" x={placeOf(row.to) + 8} y={y + 36}>
          {row.shown}
        </text>
      </g>
    )
  })
}
