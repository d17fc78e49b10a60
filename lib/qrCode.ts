import { create } from 'qrcode'

/** Empty squares around the code, without which cameras do not find it. */
const margin = 4

/** The dark squares of a row as strokes: how far along each starts, and how long it is. */
function runsOf(row: boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = []
  for (const [column, dark] of row.entries()) {
    const last = runs.at(-1)
    if (!dark) continue
    if (last && last[0] + last[1] === column) last[1] += 1
    else runs.push([column, 1])
  }
  return runs
}

/**
 * A QR code as one SVG path, drawn at build so that no page needs a picture or a script.
 *
 * @returns the path, and the number of squares along a side of its view box, margin included
 */
export function qrPath(text: string): { path: string; side: number } {
  // A quarter of the code may be dirty or folded: it lives in pockets and on lamp posts.
  const { data, size } = create(text, { errorCorrectionLevel: 'Q' }).modules
  const rows = Array.from({ length: size }, (_, row) => Array.from({ length: size }, (__, column) => data[row * size + column] === 1))
  const path = rows
    .flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x + margin} ${y + margin}h${length}v1h-${length}z`))
    .join('')
  return { path, side: size + 2 * margin }
}
