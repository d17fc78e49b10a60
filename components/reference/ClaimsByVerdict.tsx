import { getTranslations } from 'next-intl/server'

import type { Claim, Verdict } from '@/content/schemas/brief'
import type { Locale } from '@/locales/languages'

import { ClaimList } from './ClaimList'
import { JumpLinks } from './JumpLinks'

type ClaimsByVerdictProps = { locale: Locale; claims: Claim[] }

/** What was corrected comes first: it is what a reader of the brief must know. */
const verdictNames = [
  { verdict: 'wrong', name: 'wrong' },
  { verdict: 'outdated', name: 'outdated' },
  { verdict: 'partly', name: 'partly' },
  { verdict: 'judgement', name: 'judgement' },
  { verdict: 'not-checked', name: 'notChecked' },
  { verdict: 'verified', name: 'verified' },
] as const satisfies { verdict: Verdict; name: string }[]

export async function ClaimsByVerdict({ locale, claims }: ClaimsByVerdictProps) {
  const words = await getTranslations({ locale, namespace: 'brief' })
  const groups = verdictNames.map(({ verdict, name }) => {
    const own = claims.filter((claim) => claim.verdict === verdict)
    return { verdict, claims: own, heading: words('group', { verdict: words(name), count: own.length }) }
  })

  return (
    <>
      <JumpLinks name={words('verdicts')} links={groups.map(({ verdict, heading }) => ({ href: `#${verdict}`, text: heading }))} />
      <div className="max-w-read">
        {groups.map(({ verdict, heading, claims: own }) => (
          <section className="mt-10 first:mt-6" aria-labelledby={verdict} key={verdict}>
            <h2 className="border-b-3 border-ink pb-2 text-head" id={verdict}>
              {heading}
            </h2>
            <ClaimList locale={locale} claims={own} />
          </section>
        ))}
      </div>
    </>
  )
}
