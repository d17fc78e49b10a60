import type { Change, ChangeKind } from '../content/schemas/changes'
import type { Contact } from '../content/schemas/contact'
import type { Locale } from '../locales/languages'

/*
 * What has changed, drawn from the content: what the maintainers noted, and the days on which
 * contacts were compared with their sources.
 */

/** A change that the maintainers noted, with the name of its place on the page and in the feed. */
export type NotedChange = Change & { id: string }

/** All contacts that were checked on one day. */
export type ContactCheck<Some> = { id: string; date: string; contacts: Some[] }

/**
 * Gives every change a name that stays: its day and its place among the changes of that day.
 * New changes are written at the end of the file, so that older ones keep their place.
 *
 * @param changes in the order of the file, whatever the order of the days
 */
export function notedChanges(changes: Change[]): NotedChange[] {
  const onDay = new Map<string, number>()
  return changes.map((change) => {
    const place = (onDay.get(change.date) ?? 0) + 1
    onDay.set(change.date, place)
    return { ...change, id: `change-${change.date}-${place}` }
  })
}

export function changesAbout(kinds: ChangeKind[], changes: NotedChange[]): NotedChange[] {
  return changes.filter(({ kind }) => kinds.includes(kind))
}

/** Checks of contacts by day, the newest first. */
export function contactChecks<Some extends Pick<Contact, 'checkedOn'>>(contacts: Some[]): ContactCheck<Some>[] {
  const days = [...new Set(contacts.map(({ checkedOn }) => checkedOn))].sort().reverse()
  return days.map((date) => ({ id: `checked-${date}`, date, contacts: contacts.filter(({ checkedOn }) => checkedOn === date) }))
}

/** One entry of a feed. */
export type FeedEntry = { id: string; date: string; kind: ChangeKind; title: string; text?: string }

/**
 * Everything that a feed tells, the newest first.
 *
 * @param checkedTitle title of a check: "20 contacts were compared with their sources"
 */
export function feedEntries(
  locale: Locale,
  changes: NotedChange[],
  checks: ContactCheck<Pick<Contact, 'name'>>[],
  checkedTitle: (count: number) => string,
): FeedEntry[] {
  const noted = changes.map(({ id, date, kind, text }): FeedEntry => ({ id, date, kind, title: text[locale] }))
  const checked = checks.map(({ id, date, contacts }): FeedEntry => ({
    id,
    date,
    kind: 'contact',
    title: checkedTitle(contacts.length),
    text: contacts.map(({ name }) => name[locale]).join('; '),
  }))
  return [...noted, ...checked].toSorted((one, other) => other.date.localeCompare(one.date))
}
