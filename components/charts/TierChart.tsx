type TierChartProps = {
  title: string
  description: string
  source: string
  rows: { tier: string; label: string }[]
  years: { year: number; tier: string; tierLabel: string }[]
  words: { table: string; year: string; tier: string }
}

const column = 44
const square = 38
const rowHeight = 78
const labelHeight = 26

/** Rows are tiers, the better one on top; a square stands in the row of its year's tier. */
export function TierChart({ title, description, source, rows, years, words }: TierChartProps) {
  const width = column * years.length
  const height = rowHeight * rows.length + labelHeight

  return (
    <figure className="my-6">
      <figcaption className="font-bold">{title}</figcaption>
      <svg className="mt-3 w-full max-w-120" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={description}>
        <defs>
          <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path className="stroke-amber" d="M0 0v7" strokeWidth="4" />
          </pattern>
        </defs>
        {rows.map((row, index) => (
          <g key={row.tier} transform={`translate(0 ${index * rowHeight})`}>
            <text className="fill-ink font-bold" x="0" y="17" fontSize="15">
              {row.label}
            </text>
            <path className="stroke-line" d={`M0 ${labelHeight + square + 6}h${width}`} />
            {years.map((year, place) =>
              year.tier === row.tier ? (
                <rect
                  key={year.year}
                  className={index === 0 ? 'fill-lake stroke-lake' : 'stroke-amber'}
                  fill={index === 0 ? undefined : 'url(#hatch)'}
                  strokeWidth="2"
                  x={place * column + 2}
                  y={labelHeight}
                  width={square}
                  height={square}
                />
              ) : null,
            )}
          </g>
        ))}
        {years.map((year, place) => (
          <text key={year.year} className="fill-ink" x={place * column + square / 2 + 2} y={height - 8} fontSize="15" textAnchor="middle">
            {year.year}
          </text>
        ))}
      </svg>
      <p className="mt-2 text-small text-sub">{source}</p>
      <details className="text-small">
        <summary className="min-h-12 content-center underline">{words.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.year}</th>
              <th scope="col">{words.tier}</th>
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <tr key={year.year}>
                <td>{year.year}</td>
                <td>{year.tierLabel}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
