import type { SearchKind } from '@/lib/search/searchIndex'

type NamedLink = { href: string; text: string }

/** Words of the search, as they stand in the page for its script. */
export type SearchTexts = {
  /** Address of the file with everything that can be found. */
  index: string
  /** Holds "{count}". */
  found: string
  /** For as many as are shown at most. */
  foundMost: string
  nothing: string
  nothingText: string
  nothingLinks: NamedLink[]
  loading: string
  failed: string
  kinds: Record<SearchKind, string>
}
