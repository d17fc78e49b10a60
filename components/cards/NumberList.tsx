import type { CardNumber } from './cardNumbers'

type NumberListProps = { numbers: CardNumber[]; long?: boolean }

/** Numbers with the names of those they reach. A long number has a line of its own. */
export function NumberList({ numbers, long = false }: NumberListProps) {
  return (
    <ul className={long ? 'paper-long' : 'paper-short'}>
      {numbers.map(({ href, number, name }) => (
        <li key={href}>
          <a href={href}>
            <bdi>{number}</bdi> <span>{name}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
