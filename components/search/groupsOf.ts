import { pageAddresses, pageExists } from '@/lib/addresses'
import type { SearchEntry, SearchKind } from '@/lib/search/searchIndex'

export const groupIds = ['help', 'check', 'countries', 'learn', 'about'] as const
export type GroupId = (typeof groupIds)[number]

const groupOfKind: Record<SearchKind, GroupId> = { help: 'help', contact: 'help', check: 'check', country: 'countries', learn: 'learn', word: 'learn', about: 'about' }

/** The pages as links in groups, those that nobody has built left out. */
export function groupsOf(pages: SearchEntry[]): { id: GroupId; links: { href: string; text: string }[] }[] {
  const shown = pages.filter(({ kind }) => kind !== 'contact' || pageExists(pageAddresses.contacts))
  return groupIds.map((id) => ({
    id,
    links: shown.filter(({ kind }) => groupOfKind[kind] === id).map(({ address, title }) => ({ href: address, text: title })),
  }))
}
