import { getTranslations } from 'next-intl/server'

import { topics, type Term } from '@/content/schemas/words'
import { locales, type Locale } from '@/locales/languages'

type WordListProps = { locale: Locale; terms: Term[] }

/** The terms by topic. Each has an address of its own: /learn/words/#permit */
export async function WordList({ locale, terms }: WordListProps) {
  const words = await getTranslations({ locale, namespace: 'words' })
  return topics.map((topic) => (
    <section className="mt-10 first:mt-6" aria-labelledby={`topic-${topic}`} key={topic}>
      <h2 className="border-b-3 border-ink pb-2 text-head" id={`topic-${topic}`}>
        {words(topic)}
      </h2>
      <dl className="gap-x-8 desk:columns-2">
        {terms
          .filter((term) => term.topic === topic)
          .map((term) => (
            <Word key={term.id} locale={locale} term={term} ownTranslation={words('ownTranslation')} />
          ))}
      </dl>
    </section>
  ))
}

type WordProps = { locale: Locale; term: Term; ownTranslation: string }

function Word({ locale, term, ownTranslation }: WordProps) {
  const others = locales.filter((code) => code !== locale)
  return (
    <div className="break-inside-avoid border-b border-line py-4" id={term.id}>
      <dt>
        <span className="block text-subhead font-extrabold">{term.word[locale]}</span>
        {others.map((code, index) => (
          <span className="text-small text-sub" key={code}>
            {index > 0 && ' · '}
            <span lang={code}>{term.word[code]}</span>
          </span>
        ))}
        {term.confidence === 'low' && <span className="block text-small text-amber">{ownTranslation}</span>}
      </dt>
      <dd className="mt-1">{term.meaning[locale]}</dd>
    </div>
  )
}
