import { softHyphens } from '@/lib/softHyphens'

import { Ornament } from '../art/Ornament'
import { ActLink } from './ActLink'

type HeroProps = { question: string; lead: string; acts: { href: string; text: string }[] }

/** The question the reader came with, and what they can do about it at once. */
export function Hero({ question, lead, acts }: HeroProps) {
  return (
    <div className="bg-hero text-on-hero">
      <div className="page-width gap-16 pt-10 pb-8 desk:grid desk:grid-cols-[3fr_2fr] desk:items-end desk:pt-20 desk:pb-14">
        <div>
          <h1 className="text-display">{softHyphens(question)}</h1>
          <p className="mt-4 max-w-[34rem] text-lead text-pretty text-hero-text">{lead}</p>
        </div>
        <ul className="mt-6 grid gap-3">
          {acts.map((act, index) => (
            <li key={act.href}>
              <ActLink href={act.href} kind={index === 0 ? 'main' : 'other'}>
                {act.text}
              </ActLink>
            </li>
          ))}
        </ul>
      </div>
      <Ornament className="block text-apricot" />
    </div>
  )
}
