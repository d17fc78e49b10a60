import type { CardEntry } from './cardEntries'

type CardListProps = { entries: CardEntry[] }

/** Whom the numbers reach, the numbers, and how sure they are: everything at once, nothing to open. */
export function CardList({ entries }: CardListProps) {
  return (
    <ul className="card-list">
      {entries.map((entry) => (
        <li key={entry.id}>
          <p className="font-bold">{entry.name}</p>
          {entry.numbers.map((phone) => (
            <p key={phone.href}>
              <a href={phone.href} aria-label={phone.callLabel}>
                <bdi>{phone.number}</bdi>
              </a>{' '}
              <span>{phone.facts}</span>
            </p>
          ))}
          {entry.hours && <p className="card-fact">{entry.hours}</p>}
          <p className={entry.doubtful ? 'card-fact card-doubt' : 'card-fact'}>
            {entry.status} {entry.checkedOn}
          </p>
        </li>
      ))}
    </ul>
  )
}
