import type { Page } from '@playwright/test'

export type Stored = { local: Record<string, string>; session: Record<string, string>; others: string[] }

export const nothingStored: Stored = { local: {}, session: {}, others: [] }

/** Everything a page can leave in the browser, apart from cookies. */
export function stored(page: Page): Promise<Stored> {
  return page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => `database ${name}`)
    const caches = (await window.caches.keys()).map((name) => `cache ${name}`)
    const workers = (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker ${scope}`)
    return { local: { ...localStorage }, session: { ...sessionStorage }, others: [...databases, ...caches, ...workers] }
  })
}
