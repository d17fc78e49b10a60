import type { Locale } from '../locales/languages'
import { formatDate } from './formats'

type Origin = { publisher: string | null; date: string | null }

/** Who published a work, and in which year, where there is little room: "24.kg, 2024". */
export function shortOriginOf({ publisher, date }: Origin): string {
  return [publisher, date?.slice(0, 4)].filter(Boolean).join(', ')
}

/**
 * Who published a work, and when: "24.kg, 2024-жылдын 28-августу".
 *
 * @param undated what to write where the work names no date; nothing when left out
 */
export function originOf(locale: Locale, work: Origin, undated?: string): string {
  return [work.publisher, work.date ? formatDate(locale, work.date) : undated].filter(Boolean).join(', ')
}
