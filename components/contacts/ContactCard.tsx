type ContactCardProps = {
  name: string
  description: string
  numbers: { href: string; number: string; callLabel: string; facts: string }[]
  facts: string[]
  status: string
  sourcesLabel: string
  sources: { publisher: string; date: string; url: string | null }[]
}

/** One contact with its numbers and where they come from. */
export function ContactCard({ name, description, numbers, facts, status, sourcesLabel, sources }: ContactCardProps) {
  return (
    <div className="border-l-3 border-lake pl-4">
      <p className="font-bold">{name}</p>
      {numbers.map((phone) => (
        <p key={phone.href}>
          <a className="inline-flex min-h-12 items-center text-number font-extrabold text-ink" href={phone.href} aria-label={phone.callLabel}>
            <bdi>{phone.number}</bdi>
          </a>{' '}
          <span className="text-small text-sub">{phone.facts}</span>
        </p>
      ))}
      <p>{description}</p>
      {facts.length > 0 && <p className="text-small text-sub">{facts.join(' · ')}</p>}
      <details className="text-small text-sub">
        <summary className="min-h-12 content-center underline">{sourcesLabel}</summary>
        <p>{status}</p>
        <ul>
          {sources.map((source) => (
            <li key={`${source.publisher} ${source.date}`}>
              {source.url ? <a href={source.url}>{source.publisher}</a> : source.publisher}, {source.date}
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
