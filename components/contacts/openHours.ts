import type { Contact } from '@/content/schemas/contact'

/**
 * Hours of a contact in a form the page can carry: "Asia/Bishkek 12345 09:00 18:00", several
 * times joined by ";", or "always".
 *
 * @returns undefined when no source tells the hours
 */
export function openHours({ kind, timeZone, week }: Contact['hours']): string | undefined {
  if (kind === 'always') return 'always'
  if (!week) return undefined
  return `${timeZone} ${week.map(({ days, from, to }) => `${days.join('')} ${from} ${to}`).join(';')}`
}
