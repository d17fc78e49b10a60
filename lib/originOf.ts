import type { Locale } from '../locales/languages'
import { formatDate } from './formats'

/**
 * Who published a work, and when: "24.kg, 2024-жылдын 28-августу".
 *
 * @param undated what to write where the work names no date; nothing when left out
 */
export function originOf(locale: Locale, work: { publisher: string | null; date: string | null }, undated?: string): string {
  return [work.publisher, work.date ? formatDate(locale, work.date) : undated].filter(Boolean).join(', ')
}
