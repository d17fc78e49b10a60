import { wrapText } from '@/lib/wrapText'

type ComparisonDrawingProps = { columns: string[]; rows: { aspect: string; cells: string[] }[] }

export const comparisonWidth = 360
const columnWidth = 180
const lineHeight = 20
const lettersInLine = 18
const headHeight = 52
const aspectHeight = 30

function linesIn({ cells }: { cells: string[] }): number {
  return Math.max(...cells.map((cell) => wrapText(cell, lettersInLine).length))
}

function heightOf(row: { cells: string[] }): number {
  return aspectHeight + linesIn(row) * lineHeight + 8
}

export function comparisonHeightOf(rows: { cells: string[] }[]): number {
  return rows.reduce((sum, row) => sum + heightOf(row), headHeight)
}

/** Two columns, one aspect under another. */
export function ComparisonDrawing({ columns, rows }: ComparisonDrawingProps) {
  const tops = rows.map((_, index) => rows.slice(0, index).reduce((sum, row) => sum + heightOf(row), headHeight))
  return (
    <>
      {columns.map((name, place) => (
        <g key={name} transform={`translate(${place * columnWidth} 0)`}>
          <rect className={place === 0 ? 'fill-none stroke-lake' : 'fill-lake stroke-lake'} strokeWidth="2" x="1" y="1" width={columnWidth - 6} height={headHeight - 10} />
          {wrapText(name, lettersInLine).map((line, index, lines) => (
            <text
              key={line}
              className={place === 0 ? 'font-bold' : 'fill-page font-bold'}
              x={columnWidth / 2 - 2}
              y={(lines.length === 1 ? 27 : 18) + index * 17}
              textAnchor="middle"
            >
              {line}
            </text>
          ))}
        </g>
      ))}
      {rows.map((row, index) => (
        <g key={row.aspect} transform={`translate(0 ${tops[index]})`}>
          <text className="fill-sub" x="0" y="18">
            {row.aspect}
          </text>
          <path className="stroke-line" d={`M0 24h${comparisonWidth}`} />
          {row.cells.map((cell, place) =>
            wrapText(cell, lettersInLine).map((line, number) => (
              <text key={`${place} ${line}`} x={place * columnWidth} y={aspectHeight + 14 + number * lineHeight}>
                {line}
              </text>
            )),
          )}
        </g>
      ))}
    </>
  )
}
