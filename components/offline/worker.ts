import { noteAddress, type SavedList, type SavedNote } from '../../lib/offline'

/*
 * Runs only on the phone of a reader who asked for it. Pages come from the network first: an
 * old number is worse than a short wait. Some networks freeze after 16 KB and never answer,
 * so after three seconds the saved page is shown. Scripts and fonts, whose names change with
 * their content, come from the phone at once. Nothing is stored while somebody reads.
 */

/** The parts of a worker that are used here; the types of workers and of pages exclude each other. */
type Lasting = Event & { waitUntil: (work: Promise<unknown>) => void }
type Asking = Event & { request: Request; respondWith: (answer: Promise<Response>) => void }
type Worker = {
  skipWaiting: () => Promise<void>
  addEventListener: ((type: 'install' | 'activate', listener: (event: Lasting) => void) => void) & ((type: 'fetch', listener: (event: Asking) => void) => void)
}

/** Filled in by the finishing step. */
declare const savedList: SavedList
declare const self: Worker

const { language, build, checkedOn, files, help, notice } = savedList
const cacheName = `${language}-${build}`
const patience = 3_000

function kept(address: string): Promise<Response | undefined> {
  // Never opens the cache, which would bring it back after the reader has removed it.
  return caches.match(address, { cacheName, ignoreVary: true })
}

async function store(): Promise<void> {
  const cache = await caches.open(cacheName)
  try {
    // Fresh from the network, and with no second copy among the files the browser keeps by itself.
    await cache.addAll(files.map((file) => new Request(file, { cache: 'no-store' })))
    const note: SavedNote = { language, savedAt: Date.now(), checkedOn }
    await cache.put(noteAddress, new Response(JSON.stringify(note)))
  } catch (error) {
    await caches.delete(cacheName)
    throw error
  }
  await self.skipWaiting()
}

/** Runs only when the new pages are all there. */
async function dropOld(): Promise<void> {
  for (const name of await caches.keys()) if (name !== cacheName) await caches.delete(name)
}

/** The whole answer: the first bytes of a page prove nothing on a network that freezes. */
async function whole(request: Request): Promise<Response> {
  const answer = await fetch(request)
  if (answer.status >= 500) throw new Error('The server has a fault.')
  return new Response(await answer.blob(), answer)
}

function tooLate(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(reject, patience)
  })
}

async function notSaved(): Promise<Response> {
  const html = await (await kept(help))?.text()
  if (!html) return Response.error()
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "frame-ancestors 'none'" }
  return new Response(html.replace(/<main[^>]*>/, (start) => start + notice), { status: 503, headers })
}

async function page(request: Request, address: string): Promise<Response> {
  const saved = files.includes(address)
  try {
    return await (saved ? Promise.race([whole(request), tooLate()]) : fetch(request))
  } catch {
    return (saved && (await kept(address))) || notSaved()
  }
}

async function file(request: Request, address: string): Promise<Response> {
  return (await kept(address)) ?? fetch(request)
}

self.addEventListener('install', (event) => event.waitUntil(store()))
self.addEventListener('activate', (event) => event.waitUntil(dropOld()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  // Other places, and cards that other sites show, are none of its business.
  if (origin !== location.origin || request.method !== 'GET' || pathname.startsWith('/embed/')) return
  if (request.mode === 'navigate') event.respondWith(page(request, pathname))
  else if (files.includes(pathname)) event.respondWith(file(request, pathname))
})
