export type Cell = string | number | null

/** Numbers get thin groups of three digits; nothing is a dash. */
function written(cell: Cell): string {
  if (cell === null) return '–'
  if (typeof cell === 'string') return cell
  return Math.round(cell).toString().replace(/\B(?=(\d{3})+$)/g, ',')
}

/** A factor, such as "1.25 x". */
export function times(value: number): string {
  return Number.isFinite(value) ? `${value.toFixed(2)} x` : '–'
}

/**
 * A table for a terminal: texts stand left, numbers and the headings of their columns right.
 *
 * @param headings one for each column
 * @param rows cells in the order of the headings
 * @param rightFrom index of the first column that is set right
 */
export function formatTable(headings: readonly string[], rows: readonly (readonly Cell[])[], rightFrom: number): string {
  const lines = [headings.map(String), ...rows.map((row) => row.map(written))]
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  const set = lines.map((line) =>
    widths
      .map((width, column) => {
        const text = line[column] ?? ''
        return column >= rightFrom ? text.padStart(width) : text.padEnd(width)
      })
      .join('  ')
      .trimEnd(),
  )
  const rule = widths.map((width) => '-'.repeat(width)).join('  ')
  return [set[0] ?? '', rule, ...set.slice(1)].join('\n')
}
