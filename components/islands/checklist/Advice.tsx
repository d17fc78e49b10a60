import type { ChecklistCountry, ChecklistProps } from './types'

type AdviceProps = Pick<ChecklistProps, 'verify' | 'ask' | 'photograph' | 'family' | 'words'>

/** What holds whatever was answered: how to verify, what to ask, what to leave at home. */
export function Advice({ verify, ask, photograph, family, words }: AdviceProps) {
  return (
    <>
      <AdviceList heading={words.verify} lines={verify} ordered />
      <AdviceList heading={words.ask} lines={ask} />
      <AdviceList heading={words.photograph} lines={photograph} />
      <AdviceList heading={words.familyPlan} lines={family} />
    </>
  )
}

type AdviceListProps = { heading: string; lines: string[]; ordered?: boolean }

function AdviceList({ heading, lines, ordered = false }: AdviceListProps) {
  if (lines.length === 0) return null
  const List = ordered ? 'ol' : 'ul'
  return (
    <section>
      <h2>{heading}</h2>
      <List>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </List>
    </section>
  )
}

type NumbersProps = { countries: ChecklistCountry[]; countryPages: string; words: ChecklistProps['words'] }

/** Numbers by country: of the chosen one with script, of all of them without. */
export function Numbers({ countries, countryPages, words }: NumbersProps) {
  return (
    <section className="numbers">
      <h2>{words.numbers}</h2>
      {countries.map(({ code, name, numbers }) => (
        <div key={code}>
          {code !== 'other' && <h3>{name}</h3>}
          <ul>
            {numbers.map((one) => (
              <li key={`${one.href} ${one.name}`}>
                <a href={one.href}>
                  <bdi>{one.number}</bdi>
                </a>{' '}
                {one.name}
              </li>
            ))}
          </ul>
          {code !== 'other' && (
            <p>
              <a href={`${countryPages}${code}/`}>{words.aboutCountry}</a>
            </p>
          )}
        </div>
      ))}
    </section>
  )
}
