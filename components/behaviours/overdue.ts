/*
 * The site cannot know when it is read: a page may come from an old copy, or nobody may have
 * looked after it. So the reader's own clock decides whether a check is overdue.
 */

/** The day by the reader's clock, where the reader is: "2026-11-24". */
function today(): string {
  const now = new Date()
  // Moved by the time zone, so that the day in UTC is the day of the reader.
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

/** Shows the sentences about checks that should have been made by now. */
export function startOverdue(): void {
  for (const sentence of document.querySelectorAll<HTMLElement>('[data-due]')) {
    sentence.hidden = (sentence.dataset['due'] ?? '') >= today()
  }
}
