import { Stripes } from './Stripes'

type Field = { kind: 'filled' | 'gap' | 'empty' | 'value'; text?: string }

type GridDrawingProps = { columns: string[]; rows: { label: string; look: 'solid' | 'hatched'; fields: Field[] }[] }

const gridWidth = 360
const square = 38
const rowHeight = 78
const labelHeight = 26

export function gridSizeOf(rows: number): { width: number; height: number } {
  return { width: gridWidth, height: rowHeight * rows + labelHeight }
}

/** Years side by side, one line a row: filled fields, numbers, or a question mark for a gap. */
export function GridDrawing({ columns, rows }: GridDrawingProps) {
  const { width, height } = gridSizeOf(rows.length)
  const column = width / columns.length
  return (
    <>
      {rows.map((row, index) => (
        <g key={row.label} transform={`translate(0 ${index * rowHeight})`}>
          <text className="font-bold" x="0" y="17">
            {row.label}
          </text>
          <path className="stroke-line" d={`M0 ${labelHeight + square + 6}h${width}`} />
          {row.fields.map((field, place) => (
            <GridField key={columns[place]} field={field} look={row.look} x={place * column + 2} />
          ))}
        </g>
      ))}
      {columns.map((name, place) => (
        <text key={name} x={place * column + square / 2 + 2} y={height - 8} textAnchor="middle">
          {name}
        </text>
      ))}
    </>
  )
}

type GridFieldProps = { field: Field; look: 'solid' | 'hatched'; x: number }

function GridField({ field, look, x }: GridFieldProps) {
  if (field.kind === 'empty') return null
  if (field.kind === 'filled') {
    return look === 'solid' ? (
      <rect className="fill-lake" x={x} y={labelHeight} width={square} height={square} />
    ) : (
      <Stripes x={x} y={labelHeight} width={square} height={square} />
    )
  }
  return (
    <>
      <rect className="fill-none stroke-line" strokeWidth="2" strokeDasharray={field.kind === 'gap' ? '4 4' : undefined} x={x} y={labelHeight} width={square} height={square} />
      <text className="font-bold" x={x + square / 2} y={labelHeight + 25} textAnchor="middle">
        {field.text}
      </text>
    </>
  )
}
