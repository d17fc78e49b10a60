import { getTranslations } from 'next-intl/server'

import { findArticle, findWork } from '@/content'
import type { Claim } from '@/content/schemas/brief'
import { addressOf, localeAddress, pageAddresses } from '@/lib/addresses'
import { shortOriginOf } from '@/lib/originOf'
import type { Locale } from '@/locales/languages'

type ClaimListProps = { locale: Locale; claims: Claim[] }

/** Claims of the brief, each with what holds today. Each has an address: /about/brief/#B12 */
export async function ClaimList({ locale, claims }: ClaimListProps) {
  const words = await getTranslations({ locale, namespace: 'brief' })
  const toArticle = (slug: string) => ({
    href: localeAddress(locale, addressOf.article(slug)),
    text: findArticle(locale, slug)?.heading ?? slug,
  })
  const toSource = (id: string) => ({
    href: `${localeAddress(locale, pageAddresses.sources)}#${id}`,
    text: shortOriginOf(findWork(id)),
  })

  return (
    <ul>
      {claims.map((claim) => (
        <li className="border-b border-line py-5" id={claim.id} key={claim.id}>
          <p className="text-small font-bold text-sub">{words('number', { number: claim.id.slice(1) })}</p>
          <p className="mt-1 text-sub">
            <b>{words('claim')}.</b> {claim.claim[locale]}
          </p>
          <LinkLine name={words('notes')} links={claim.notes.map(toSource)} />
          <p className="mt-2">
            <b>{words('answer')}.</b> {claim.answer[locale]}
          </p>
          <LinkLine name={words('sources')} links={claim.sources.map(toSource)} />
          <LinkLine name={words('articles')} links={claim.articles.map(toArticle)} />
        </li>
      ))}
    </ul>
  )
}

type LinkLineProps = { name: string; links: { href: string; text: string }[] }

function LinkLine({ name, links }: LinkLineProps) {
  if (links.length === 0) return null
  return (
    <p className="mt-2 text-small">
      {name}:{' '}
      {links.map((link, index) => (
        <span key={link.href}>
          {index > 0 && '; '}
          <a href={link.href}>{link.text}</a>
        </span>
      ))}
    </p>
  )
}
