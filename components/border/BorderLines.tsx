type BorderLinesProps = { heading: string; lines: string[] }

/** Empty lines, to be filled in with a pen. */
export function BorderLines({ heading, lines }: BorderLinesProps) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul className="border-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
