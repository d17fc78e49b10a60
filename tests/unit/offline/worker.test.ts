import { beforeAll, describe, expect, it, vi } from 'vitest'

import { noteAddress } from '../../../lib/offline'
import { bundleWorker } from '../../../scripts/finish/bundleScripts'

const origin = 'https://site.example'
const list = { language: 'ky', build: '1', checkedOn: '2026-11-24', files: ['/ky/help/', '/a.js'], help: '/ky/help/', notice: '<p>Not saved.</p>' }
let code = ''

beforeAll(async () => {
  code = await bundleWorker(list)
})

type Asked = { url: string; method: string; mode: string }
type Listener = (event: object) => void

/** A browser in which the worker runs; `network` answers what it asks for. */
function browser(network: (url: string) => Promise<Response>) {
  const stores = new Map<string, Map<string, string>>()
  const listeners = new Map<string, Listener>()
  const caches = {
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    match: async (address: string, { cacheName }: { cacheName: string }) => {
      const text = stores.get(cacheName)?.get(address)
      return text === undefined ? undefined : new Response(text)
    },
    open: async (name: string) => {
      const store = stores.get(name) ?? new Map<string, string>()
      stores.set(name, store)
      return {
        addAll: async (requests: string[]) => {
          for (const address of requests) store.set(address, await (await network(address)).text())
        },
        put: async (address: string, response: Response) => void store.set(address, await response.text()),
      }
    },
  }
  const skipWaiting = vi.fn(async () => undefined)
  const self = { skipWaiting, addEventListener: (type: string, listener: Listener) => listeners.set(type, listener) }
  class AskedFor extends String {}
  // The code of the worker, as a browser would run it, with stand-ins for what surrounds it.
  new Function('self', 'caches', 'fetch', 'location', 'Request', code)(self, caches, ({ url }: Asked) => network(url), { origin }, AskedFor)

  async function happen(type: string): Promise<void> {
    let work: Promise<unknown> = Promise.resolve()
    listeners.get(type)?.({ waitUntil: (given: Promise<unknown>) => (work = given) })
    await work
  }
  /** The answer of the worker, or undefined when it leaves the request to the browser. */
  function ask(url: string, { mode = 'navigate', method = 'GET' } = {}): Promise<Response> | undefined {
    let answer: Promise<Response> | undefined
    listeners.get('fetch')?.({ request: { url: new URL(url, origin).href, method, mode }, respondWith: (given: Promise<Response>) => (answer = given) })
    return answer
  }
  return { stores, happen, ask, skipWaiting }
}

const online = async () => new Response('<main id="main">new</main>')
const textOf = async (answer: Promise<Response> | undefined) => (await answer)?.text()

function stored() {
  let network: (url: string) => Promise<Response> = async () => new Response('<main id="main">kept</main>')
  const world = browser((url) => network(url))
  return { ...world, change: (next: typeof network) => void (network = next) }
}

describe('the worker', () => {
  it('stores its list and a note of when, and takes over only then', async () => {
    const { stores, happen, skipWaiting } = stored()
    await happen('install')
    expect([...(stores.get('ky-1')?.keys() ?? [])].map(String)).toEqual(['/ky/help/', '/a.js', noteAddress])
    expect(JSON.parse(stores.get('ky-1')?.get(noteAddress) ?? '')).toMatchObject({ language: 'ky', checkedOn: '2026-11-24' })
    expect(skipWaiting).toHaveBeenCalled()
  })

  it('leaves nothing of a list that did not arrive, and does not take over', async () => {
    const { stores, happen, skipWaiting } = browser(() => Promise.reject(new Error('frozen')))
    await expect(happen('install')).rejects.toThrow('frozen')
    expect([stores.size, skipWaiting.mock.calls.length]).toEqual([0, 0])
  })

  it('drops what another build had stored when it takes over', async () => {
    const { stores, happen } = stored()
    stores.set('ky-0', new Map())
    await happen('install')
    await happen('activate')
    expect([...stores.keys()]).toEqual(['ky-1'])
  })
})

describe('a saved page', () => {
  async function saved() {
    const world = stored()
    await world.happen('install')
    world.stores.set('ky-1', new Map([...(world.stores.get('ky-1') ?? [])].map(([address, text]) => [String(address), text])))
    return world
  }

  it('comes from the network when there is one, and nothing is stored by reading', async () => {
    const { ask, change, stores } = await saved()
    change(online)
    expect(await textOf(ask('/ky/help/'))).toContain('new')
    expect(stores.get('ky-1')?.get('/ky/help/')).toContain('kept')
  })

  it('comes from the phone without a network, when the server fails, and after three seconds of a frozen network', async () => {
    const { ask, change } = await saved()
    change(() => Promise.reject(new Error('offline')))
    expect(await textOf(ask('/ky/help/'))).toContain('kept')
    change(async () => new Response('fault', { status: 502 }))
    expect(await textOf(ask('/ky/help/'))).toContain('kept')
    vi.useFakeTimers()
    change(() => new Promise(() => undefined))
    const answer = textOf(ask('/ky/help/'))
    await vi.advanceTimersByTimeAsync(3_000)
    expect(await answer).toContain('kept')
    vi.useRealTimers()
  })

  it('takes its scripts from the phone at once', async () => {
    const { ask, change } = await saved()
    change(online)
    expect(await textOf(ask('/a.js', { mode: 'cors' }))).toContain('kept')
  })

  it('stands in, under a notice, for a page that was not saved', async () => {
    const { ask, change } = await saved()
    change(() => Promise.reject(new Error('offline')))
    expect(await textOf(ask('/ru/learn/law/'))).toBe('<main id="main"><p>Not saved.</p>kept</main>')
    change(online)
    expect(await textOf(ask('/ru/learn/law/'))).toContain('new')
  })

  it('is not brought back after the reader has removed everything', async () => {
    const { ask, change, stores } = await saved()
    stores.clear()
    change(() => Promise.reject(new Error('offline')))
    expect((await ask('/ky/help/'))?.type).toBe('error')
    expect(stores.size).toBe(0)
  })

  it.each([
    ['another place', 'https://elsewhere.example/ky/help/', {}],
    ['a card that other sites show', '/embed/ky/help/', {}],
    ['something that is sent', '/ky/help/', { method: 'POST' }],
    ['a file that was not saved', '/other.js', { mode: 'cors' }],
  ])('has nothing to do with %s', async (_name, url, options) => {
    const { ask } = await saved()
    expect(ask(url, options)).toBeUndefined()
  })
})
