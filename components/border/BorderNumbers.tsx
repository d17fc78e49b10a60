import type { WordedNumber } from './borderWords'

type BorderNumbersProps = { heading: string; remark: string; numbers: WordedNumber[] }

/** Numbers to take along, each with whom it reaches and how sure it is. */
export function BorderNumbers({ heading, remark, numbers }: BorderNumbersProps) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul className="border-numbers">
        {numbers.map(({ href, number, name, facts }) => (
          <li key={href}>
            <a href={href}>
              <bdi>{number}</bdi>
            </a>
            <b>{name}</b> <span>{facts}</span>
          </li>
        ))}
      </ul>
      <p className="border-remark">{remark}</p>
    </section>
  )
}
