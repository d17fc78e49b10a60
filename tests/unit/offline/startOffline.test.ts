// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { startOffline } from '../../../components/offline/startOffline'
import { dayInDigits, noteAddress } from '../../../lib/offline'

const markup = `
  <section data-offline="/offline-ky.js" data-saved="Saved {day}, checked {content}." data-working="Working." data-failed="Failed."
    data-refused="Refused." data-removed="Removed." data-not-removed="Not removed.">
    <button data-offline-save hidden></button><p data-offline-status></p><button data-offline-remove hidden></button>
  </section>`

function find(selector: string): HTMLElement {
  return document.querySelector<HTMLElement>(selector) ?? document.body
}

const save = () => find('[data-offline-save]')
const remove = () => find('[data-offline-remove]')
const status = () => find('[data-offline-status]').textContent

/** A phone whose browser stores pages; `store` says what comes of it. */
function phone({ store = 'activated', stubborn = false, refuses = false } = {}) {
  const held = new Set<string>()
  const registrations = new Set<string>()
  const note = { language: 'ky', savedAt: new Date(2026, 10, 25).getTime(), checkedOn: '2026-11-24' }
  vi.stubGlobal('caches', {
    match: async (address: string) => (held.size > 0 && address === noteAddress ? { json: async () => note } : undefined),
    keys: async () => [...held],
    delete: async (name: string) => !stubborn && held.delete(name),
  })
  const register = vi.fn(async (script: string) => {
    if (refuses) throw new Error('not here')
    registrations.add(script)
    if (store === 'activated') held.add('ky-1')
    return { installing: Object.assign(new EventTarget(), { state: store }), waiting: null }
  })
  const getRegistrations = async () => [...registrations].map((name) => ({ unregister: async () => registrations.delete(name) }))
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: { register, getRegistrations } })
  return { held, registrations, register }
}

beforeEach(() => {
  document.body.innerHTML = markup
})

afterEach(() => {
  Reflect.deleteProperty(navigator, 'serviceWorker')
  document.body.replaceChildren()
})

describe('the box that saves pages', () => {
  it('offers to save, and stores nothing before the tap', async () => {
    const { held, register } = phone()
    await startOffline()
    expect([save().hidden, remove().hidden, status()]).toEqual([false, true, ''])
    expect(register).not.toHaveBeenCalled()
    expect(held.size).toBe(0)
  })

  it('says after the tap what was saved and when, and offers to remove it', async () => {
    phone()
    await startOffline()
    save().click()
    await vi.waitFor(() => expect(status()).toBe('Saved 25.11.2026, checked 24.11.2026.'))
    expect([save().hidden, remove().hidden]).toEqual([true, false])
  })

  it('removes everything and says so', async () => {
    const { held, registrations } = phone()
    held.add('ky-1')
    registrations.add('/offline-ky.js')
    await startOffline()
    remove().click()
    await vi.waitFor(() => expect(status()).toBe('Removed.'))
    expect([held.size, registrations.size, remove().hidden, save().hidden]).toEqual([0, 0, true, false])
  })

  it('never says that everything is gone when something is left', async () => {
    const { held } = phone({ stubborn: true })
    held.add('ky-1')
    await startOffline()
    remove().click()
    await vi.waitFor(() => expect(status()).toBe('Not removed.'))
    expect(remove().hidden).toBe(false)
  })

  it('leaves nothing behind when the pages do not arrive', async () => {
    const { held, registrations } = phone({ store: 'redundant' })
    await startOffline()
    save().click()
    await vi.waitFor(() => expect(status()).toBe('Failed.'))
    expect([held.size, registrations.size, save().hidden]).toEqual([0, 0, false])
  })

  it('says when the browser refuses: at once without a worker, else after the tap', async () => {
    vi.stubGlobal('caches', undefined)
    await startOffline()
    expect([status(), save().hidden]).toEqual(['Refused.', true])
    phone({ refuses: true })
    await startOffline()
    save().click()
    await vi.waitFor(() => expect([status(), save().hidden]).toEqual(['Refused.', true]))
  })
})

describe('a day in digits', () => {
  it('is written as everybody in the region writes it', () => {
    expect(dayInDigits(new Date(2026, 0, 5))).toBe('05.01.2026')
  })
})
