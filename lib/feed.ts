import { Feed } from 'feed'

import type { Locale } from '../locales/languages'
import type { FeedEntry } from './changeLog'
import { newestDay } from './openData'

type FeedWords = {
  locale: Locale
  title: string
  description: string
  /** Name of the site, as the author. */
  author: string
  /** Name of the licence. */
  rights: string
  /** Address of the page that shows the same. */
  page: string
  /** Address of the feed itself. */
  self: string
  entries: FeedEntry[]
}

/** The format takes texts for HTML, in which these marks would mean something. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/**
 * An Atom feed of changes. All days come from the entries, never from the clock, and every entry
 * is named by its place on the page, which stays.
 *
 * @throws Error when there is no entry, since a feed must say when it was last changed
 */
export function changeFeed({ locale, title, description, author, rights, page, self, entries }: FeedWords): string {
  if (entries.length === 0) throw new Error('The feed of changes has no entry; add one to content/changes.yaml.')
  const feed = new Feed({
    title,
    description,
    id: self,
    link: page,
    feedLinks: { atom: self },
    language: locale,
    updated: startOf(newestDay(entries.map(({ date }) => date))),
    copyright: rights,
    author: { name: author },
    generator: false,
  })
  for (const { id, date, kind, title: entryTitle, text } of entries) {
    const address = `${page}#${id}`
    feed.addItem({
      id: address,
      link: address,
      title: escaped(entryTitle),
      ...(text !== undefined && { description: escaped(text) }),
      date: startOf(date),
      published: startOf(date),
      category: [{ name: kind, term: kind }],
    })
  }
  // Readers and voices need to know the language, which the library leaves out.
  return feed.atom1().replace('<feed ', `<feed xml:lang="${locale}" `)
}
