import type { ChecklistCountry, ChecklistWords } from './types'

type StartProps = { countries: ChecklistCountry[]; country: string; words: ChecklistWords; onCountry: (code: string) => void }

const who = ['self', 'family', 'there'] as const

/** Who answers and for which country: decides which note and which numbers are shown. */
export function Start({ countries, country, words, onCountry }: StartProps) {
  return (
    <>
      <fieldset className="question">
        <legend tabIndex={-1}>{words.who}</legend>
        {who.map((one) => (
          <span className="contents" key={one}>
            <input className="answer" type="radio" name="who" id={`who-${one}`} value={one} autoComplete="off" />
            <label htmlFor={`who-${one}`}>{words[one]}</label>
          </span>
        ))}
        <p className="family-note">{words.familyNote}</p>
      </fieldset>
      <fieldset className="question question-many">
        <legend>{words.country}</legend>
        {countries.map(({ code, name }) => (
          <span className="contents" key={code}>
            <input
              className="answer"
              type="radio"
              name="country"
              id={`country-${code}`}
              value={code}
              checked={country === code}
              onChange={() => onCountry(code)}
              autoComplete="off"
            />
            <label htmlFor={`country-${code}`}>{name}</label>
          </span>
        ))}
      </fieldset>
    </>
  )
}
