import { longInTable, softHyphens } from '@/lib/softHyphens'

type FigureFrameProps = {
  title: string
  description: string
  /** Width and height of the drawing, in its own units; one unit is a pixel on a phone. */
  width: number
  height: number
  children: React.ReactNode
  note?: string | undefined
  source: React.ReactNode
  table: { name: string; head: string[]; rows: string[][] }
}

/** What all figures share: title, drawing, source, and the same data as a table. */
export function FigureFrame({ title, description, width, height, children, note, source, table }: FigureFrameProps) {
  return (
    <figure className="my-6">
      <figcaption className="font-bold">{title}</figcaption>
      <svg className="mt-3 w-full max-w-120 fill-ink" viewBox={`0 0 ${width} ${height}`} fontSize="15" role="img" aria-label={description}>
        {children}
      </svg>
      {note && <p className="mt-2 text-small">{note}</p>}
      <p className="mt-2 text-small text-sub">{source}</p>
      <details className="text-small">
        <summary className="min-h-12 content-center underline">{table.name}</summary>
        <table>
          <thead>
            <tr>
              {table.head.map((name) =>
                name === '' ? (
                  <td key={name} />
                ) : (
                  <th scope="col" key={name}>
                    {softHyphens(name, longInTable)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((cells) => (
              <tr key={cells.join()}>
                {cells.map((cell, index) => (
                  <td key={index}>{softHyphens(cell, longInTable)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
