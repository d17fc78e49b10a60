import { getMDXComponent } from 'mdx-bundler/client'
import { getTranslations } from 'next-intl/server'
import { Children } from 'react'

import { findContact, findFigure } from '@/content'
import { localeAddress, type PageAddress } from '@/lib/addresses'
import { longInTable, softHyphens } from '@/lib/softHyphens'
import type { Locale } from '@/locales/languages'

import { Maintainers } from '../about/Maintainers'
import { Scene } from '../art/Scene'
import { Contact } from '../contacts/Contact'
import { ContactNumbers } from '../contacts/ContactNumbers'
import { Figure } from '../figures/Figure'
import { Callout } from './Callout'
import { Note } from './Note'

type MarkdownProps = { locale: Locale; code: string }

function isInside(href: string): href is PageAddress {
  return href.startsWith('/')
}

/** Lets long words break where there is little room: in headings and in tables. */
function hyphenated(children: React.ReactNode, longWord?: number): React.ReactNode {
  return Children.map(children, (child) => (typeof child === 'string' ? softHyphens(child, longWord) : child))
}

/** Shows a text of content/ and gives its Markdown the components it may use. */
export async function Markdown({ locale, code }: MarkdownProps) {
  const words = await getTranslations({ locale, namespace: 'reading' })
  const idsOf = (ids: string) => ids.split(/\s+/).filter(Boolean)

  // Called, not rendered: the text is compiled anew for every page and keeps no state.
  return getMDXComponent(code)({
    components: {
      a: ({ href = '', children }: React.ComponentProps<'a'>) =>
        isInside(href) ? <a href={localeAddress(locale, href)}>{children}</a> : <a href={href}>{children}</a>,
      h2: ({ id, children }: React.ComponentProps<'h2'>) => <h2 id={id}>{hyphenated(children)}</h2>,
      th: ({ children }: React.ComponentProps<'th'>) => <th>{hyphenated(children, longInTable)}</th>,
      td: ({ children }: React.ComponentProps<'td'>) => <td>{hyphenated(children, longInTable)}</td>,
      Callout,
      Note: (note: { work: string; number: string; use: string }) => (
        <Note {...note} label={(number) => words('noteNumber', { number })} />
      ),
      Numbers: ({ ids }: { ids: string }) => <ContactNumbers locale={locale} contacts={idsOf(ids).map(findContact)} />,
      Call: ({ id }: { id: string }) => <Contact locale={locale} contact={findContact(id)} />,
      Figure: ({ id }: { id: string }) => <Figure locale={locale} figure={findFigure(id)} />,
      Scene,
      Maintainers: () => <Maintainers locale={locale} />,
    },
  })
}
