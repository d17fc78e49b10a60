/** Words of the check of an advert, as they stand in the page for its script. */
export type OfferWords = {
  signs: Record<string, { name: string; why: string; act: string }>
  levels: Record<'stop' | 'check' | 'none', { heading: string; text: string }>
  empty: string
  marked: string
  found: string
}
