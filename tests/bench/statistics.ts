/**
 * The middle of some numbers, which one slow run does not move.
 *
 * @throws when there are none
 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  if (upper === undefined || lower === undefined) throw new Error('There is no median of nothing.')
  return (lower + upper) / 2
}

/** How many times larger a value is than another; 1 when both are nothing. */
export function ratio(value: number, base: number): number {
  if (base === 0) return value === 0 ? 1 : Number.POSITIVE_INFINITY
  return value / base
}
