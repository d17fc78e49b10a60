/*
 * What is kept on the phone of a reader who taps "save on this phone". Shared by the page,
 * which shows it and takes it away, and by the worker, which keeps it.
 */

/** Kilobytes that saving loads at most; the finishing step holds it to this. */
export const offlineKilobytes = 350

/** The article that is saved with the tools: what somebody may ask for who works abroad. */
export const savedArticle = 'your-rights'

/** Address under which a cache notes what it holds; its presence says that it is complete. */
export const noteAddress = '/saved-on-this-phone'

/** What has been saved, and when. */
export type SavedNote = {
  language: string
  /** By the clock of the reader, in milliseconds. */
  savedAt: number
  /** ISO day on which the numbers were last checked. */
  checkedOn: string
}

/** What the finishing step tells the worker. */
export type SavedList = {
  language: string
  /** Changes with the content of any file. */
  build: string
  checkedOn: string
  /** Addresses of all pages and of all they need. */
  files: string[]
  /** Address of the page that is shown in place of one that was not saved. */
  help: string
  /** HTML that says so, to stand at the top of that page. */
  notice: string
}

/** A day as everybody in the region writes it: "24.11.2026". */
export function dayInDigits(date: Date): string {
  const twoDigits = (part: number) => String(part).padStart(2, '0')
  return `${twoDigits(date.getDate())}.${twoDigits(date.getMonth() + 1)}.${date.getFullYear()}`
}
