// @vitest-environment jsdom

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { startLanguageMemory } from '../../../components/behaviours/languageMemory'
import { blockStorage, click, find, tidy, watchListeners, watchLocation, type Journey } from './browser'

let journey: Journey

const links = ['ky', 'ru', 'en'].map((code) => `<a href="/${code}/" data-language="${code}">${code}</a>`).join('')
const chooser = `${links}<label data-enhancement hidden><input type="checkbox" data-remember-language></label>`
const page = `${links}<p data-stored hidden><button data-forget>Delete</button></p>`
const pageWithoutLanguages = '<h1>404</h1><a href="/ky/">Home</a>'

function open(html: string): void {
  document.body.innerHTML = html
  // Following a link would lead out of the test.
  document.addEventListener('click', (event) => event.preventDefault())
  startLanguageMemory()
}

function checkbox(): HTMLInputElement {
  return find('[data-remember-language]') as HTMLInputElement
}

beforeEach(() => {
  watchListeners()
  journey = watchLocation()
})
afterEach(tidy)

describe('on the page with the three languages', () => {
  it('the box to remember the choice appears, because now it is of use', () => {
    open(chooser)
    expect(find('label').hidden).toBe(false)
    expect(checkbox().checked).toBe(false)
  })

  it('nothing is stored when the reader does not ask for it', () => {
    open(chooser)
    click(find('[data-language="ru"]'))
    expect(localStorage.length).toBe(0)
  })

  it('the language is stored when the reader ticked the box', () => {
    open(chooser)
    checkbox().checked = true
    click(find('[data-language="ru"]'))
    expect(localStorage.getItem('language')).toBe('ru')
    expect(localStorage.length).toBe(1)
  })

  it('a reader whose language is stored goes on to it', () => {
    localStorage.setItem('language', 'ru')
    open(chooser)
    expect(journey.replaced.map((address) => new URL(address).pathname)).toEqual(['/ru/'])
  })

  it.each(['', 'de', 'undefined', '{"language":"ru"}', '"><script>', '../../ru', 'KY'])('damaged data "%s" is thrown away and the page stays', (stored) => {
    localStorage.setItem('language', stored)
    open(chooser)
    expect(journey).toEqual({ assigned: [], replaced: [] })
    expect(localStorage.getItem('language')).toBeNull()
    expect(find('label').hidden).toBe(false)
  })
})

describe('on any other page', () => {
  it('a stored language never moves the reader', () => {
    localStorage.setItem('language', 'ru')
    open(page)
    expect(journey).toEqual({ assigned: [], replaced: [] })
    expect(localStorage.getItem('language')).toBe('ru')
  })

  it('the line about what is stored appears when something is', () => {
    localStorage.setItem('language', 'ru')
    open(page)
    expect(find('[data-stored]').hidden).toBe(false)
  })

  it('the line about what is stored stays away when nothing is', () => {
    open(page)
    expect(find('[data-stored]').hidden).toBe(true)
  })

  it('one tap deletes what is stored, and the line goes away', () => {
    localStorage.setItem('language', 'ru')
    open(page)
    click(find('[data-forget]'))
    expect(localStorage.length).toBe(0)
    expect(find('[data-stored]').hidden).toBe(true)
  })

  it('nothing is stored again after it has been deleted', () => {
    localStorage.setItem('language', 'ru')
    open(page)
    click(find('[data-forget]'))
    click(find('[data-language="en"]'))
    expect(localStorage.length).toBe(0)
  })

  it('changing the language changes what is remembered, if the reader had asked for it', () => {
    localStorage.setItem('language', 'ru')
    open(page)
    click(find('[data-language="en"]'))
    expect(localStorage.getItem('language')).toBe('en')
  })

  it('changing the language stores nothing, if the reader had not asked for it', () => {
    open(page)
    click(find('[data-language="en"]'))
    expect(localStorage.length).toBe(0)
  })

  it('that has no links to languages, as the page for unknown addresses, what is stored stays', () => {
    localStorage.setItem('language', 'ru')
    open(pageWithoutLanguages)
    expect(localStorage.getItem('language')).toBe('ru')
  })
})

describe('where the browser stores nothing', () => {
  it('the page works and the box stays away', () => {
    blockStorage('localStorage')
    expect(() => open(chooser)).not.toThrow()
    expect(find('label').hidden).toBe(true)
    expect(click(find('[data-language="ru"]'))).toBe(false)
  })

  it('a browser without any storage is no trouble either', () => {
    vi.stubGlobal('localStorage', null)
    expect(() => open(page)).not.toThrow()
    vi.unstubAllGlobals()
  })

  it('a phone whose storage is full still lets the reader go on', () => {
    const errors: unknown[] = []
    const listen = (event: ErrorEvent) => {
      event.preventDefault()
      errors.push(event.error)
    }
    addEventListener('error', listen)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Storage is full.', 'QuotaExceededError')
    })
    open(chooser)
    checkbox().checked = true
    click(find('[data-language="ru"]'))
    expect(errors).toEqual([])
  })
})
