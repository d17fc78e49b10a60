type ContactCardProps = {
  name: string
  /** Page with everything that is known about the contact. */
  href: string
  numbers: { href: string; number: string; callLabel: string; facts: string }[]
  detailsLabel: string
  description: string
  facts: string[]
  status: string
  /** Says that the check of the contact is overdue, once it is. */
  overdue?: React.ReactNode
  sourcesLabel: string
  sources: { publisher: string; date: string; url: string | null }[]
}

/** One contact: whom the numbers reach, the numbers, and on demand what is known about them. */
export function ContactCard({ name, href, numbers, detailsLabel, description, facts, status, overdue, sourcesLabel, sources }: ContactCardProps) {
  return (
    <div className="contact">
      <p>
        <a href={href}>{name}</a>
      </p>
      <ul className="contact-numbers">
        {numbers.map((phone) => (
          <li key={phone.href}>
            <a href={phone.href} aria-label={phone.callLabel}>
              <bdi>{phone.number}</bdi>
            </a>{' '}
            <span>{phone.facts}</span>
          </li>
        ))}
      </ul>
      {overdue}
      <details>
        <summary>{detailsLabel}</summary>
        <p>{description}</p>
        {facts.length > 0 && <p>{facts.join(' · ')}</p>}
        <p>{status}</p>
        <p>
          {sourcesLabel}:{' '}
          {sources.map((source, index) => (
            <span key={`${source.publisher} ${source.date}`}>
              {index > 0 && '; '}
              {source.url ? <a href={source.url}>{source.publisher}</a> : source.publisher}, {source.date}
            </span>
          ))}
        </p>
      </details>
    </div>
  )
}
