import { vi } from 'vitest'

/*
 * What jsdom lacks of a browser: leaving the page. Behaviours ask for it by its global
 * name, so a stand-in is enough to see where a reader would have gone.
 */

export type Journey = { assigned: string[]; replaced: string[] }

/** Puts a stand-in for `location` in place and notes where it is sent. */
export function watchLocation(): Journey {
  const journey: Journey = { assigned: [], replaced: [] }
  vi.stubGlobal('location', {
    assign: (address: string) => journey.assigned.push(address),
    replace: (address: string) => journey.replaced.push(address),
  })
  return journey
}

/** How the page was reached: "navigate", "reload" or "back_forward". */
export function arriveBy(type: string): void {
  vi.stubGlobal('performance', { getEntriesByType: (kind: string) => (kind === 'navigation' ? [{ type }] : []) })
}

/** A finger or a mouse as the main way to point. */
export function pointWith(pointer: 'coarse' | 'fine'): void {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === `(pointer: ${pointer})` }))
}

/** A browser whose reader has switched storage off: already asking for it throws. */
export function blockStorage(name: 'localStorage' | 'sessionStorage'): void {
  const original = Object.getOwnPropertyDescriptor(globalThis, name)
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get: () => {
      throw new DOMException('The reader has switched storage off.', 'SecurityError')
    },
  })
  restores.push(() => {
    if (original) Object.defineProperty(globalThis, name, original)
  })
}

const restores: (() => void)[] = []

type Listened = { target: EventTarget; type: string; listener: EventListenerOrEventListenerObject | null }

/** True when nothing of the page is painted. */
export function isBlank(): boolean {
  return getComputedStyle(document.documentElement).visibility === 'hidden'
}

/** Stands in for the channel that reaches the pages a browser keeps in memory for Back. */
export function watchChannels(): { opened: string[]; messages: string[]; heard: string[] } {
  const seen = { opened: [] as string[], messages: [] as string[], heard: [] as string[] }
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      constructor(readonly name: string) {
        seen.opened.push(name)
      }

      postMessage(): void {
        seen.messages.push(this.name)
      }

      addEventListener(type: string): void {
        seen.heard.push(`${this.name}: ${type}`)
      }
    },
  )
  return seen
}

/** Notes what is listened to from now on, so that no test hears the listeners of another. */
export function watchListeners(): void {
  const listened: Listened[] = []
  for (const target of [globalThis as unknown as EventTarget, document]) {
    const original = target.addEventListener.bind(target)
    vi.spyOn(target, 'addEventListener').mockImplementation((type: string, listener: EventListenerOrEventListenerObject | null) => {
      listened.push({ target, type, listener })
      original(type, listener)
    })
  }
  restores.push(() => {
    for (const { target, type, listener } of listened) target.removeEventListener(type, listener)
  })
}

/** An empty page again, for the next test. */
export function tidy(): void {
  for (const restore of restores.splice(0)) restore()
  document.body.replaceChildren()
  document.documentElement.removeAttribute('style')
  document.title = ''
  localStorage.clear()
  sessionStorage.clear()
}

export function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector)
  if (!element) throw new Error(`The page of this test has no ${selector}`)
  return element
}

/** Clicks and tells whether the browser would still follow the link by itself. */
export function click(element: HTMLElement, options: MouseEventInit = {}): boolean {
  return element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, button: 0, ...options }))
}
