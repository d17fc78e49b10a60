// @vitest-environment jsdom

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { startQuickExit } from '../../../components/behaviours/quickExit'
import { exitAddress } from '../../../content/site'
import { blockStorage, click, find, isBlank, pointWith, tidy, watchChannels, watchListeners, watchLocation, type Journey } from './browser'

let journey: Journey
let channels: ReturnType<typeof watchChannels>
let now: number

const links = `
  <a class="first" href="${exitAddress}" data-quick-exit>Leave</a>
  <a class="bar" href="${exitAddress}" data-quick-exit data-pressed-once="Two more." data-pressed-twice="One more.">Leave</a>
  <input type="text"><a class="other" href="#">Other</a>`

type KeyOptions = { seconds?: number; repeat?: boolean; code?: string }

/** Presses a key some seconds after the last one. */
function press(key: string, { seconds = 0.3, repeat = false, code = '' }: KeyOptions = {}): void {
  now += seconds * 1000
  const event = new KeyboardEvent('keydown', { key, code, repeat, bubbles: true })
  Object.defineProperty(event, 'timeStamp', { value: now })
  ;(document.activeElement ?? document.body).dispatchEvent(event)
}

function announced(): string {
  return find('[role="status"]').textContent ?? ''
}

beforeEach(() => {
  watchListeners()
  journey = watchLocation()
  channels = watchChannels()
  pointWith('fine')
  now = 1000
  document.title = 'Who to call'
  document.body.innerHTML = links
  document.addEventListener('click', (event) => event.preventDefault())
  startQuickExit()
})
afterEach(tidy)

describe('the exit', () => {
  it.each(['.first', '.bar'])('%s blanks the page and empties its title at once, then leads away', (link) => {
    click(find(link))
    expect(isBlank()).toBe(true)
    expect(document.title).toBe('')
    expect(journey).toEqual({ assigned: [exitAddress], replaced: [] })
  })

  it('notes for this tab that the reader has left, and nothing else', () => {
    click(find('.bar'))
    expect(Object.entries(sessionStorage)).toEqual([['left', 'yes']])
    expect(localStorage.length).toBe(0)
  })

  it('drops the pages that the browser keeps in memory for Back', () => {
    click(find('.bar'))
    expect(channels.messages).toEqual(['left'])
  })

  it('works in a browser that knows no channels', () => {
    Reflect.deleteProperty(globalThis, 'BroadcastChannel')
    click(find('.bar'))
    expect(journey.assigned).toEqual([exitAddress])
  })

  it('stays an ordinary link for those who want it in a new tab', () => {
    for (const options of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }]) {
      click(find('.bar'), options)
      expect(isBlank()).toBe(false)
      expect(journey.assigned).toEqual([])
    }
  })

  it('is not taken by a click beside it', () => {
    click(find('.other'))
    expect(journey.assigned).toEqual([])
  })

  it('works where nothing can be stored', () => {
    blockStorage('sessionStorage')
    click(find('.bar'))
    expect(journey.assigned).toEqual([exitAddress])
    expect(isBlank()).toBe(true)
  })
})

describe('Shift', () => {
  it('pressed three times leads away', () => {
    press('Shift')
    press('Shift')
    expect(journey.assigned).toEqual([])
    press('Shift')
    expect(journey.assigned).toEqual([exitAddress])
    expect(isBlank()).toBe(true)
    expect(document.title).toBe('')
    expect(sessionStorage.getItem('left')).toBe('yes')
  })

  it('counts on the left and on the right alike', () => {
    press('Shift', { code: 'ShiftLeft' })
    press('Shift', { code: 'ShiftRight' })
    press('Shift', { code: 'ShiftLeft' })
    expect(journey.assigned).toEqual([exitAddress])
  })

  it('tells a screen reader how many presses are left', () => {
    expect(announced()).toBe('')
    press('Shift')
    expect(announced()).toBe('Two more.')
    press('Shift')
    expect(announced()).toBe('One more.')
  })

  it('held down counts once', () => {
    press('Shift')
    for (let times = 0; times < 30; times += 1) press('Shift', { repeat: true, seconds: 0.03 })
    expect(journey.assigned).toEqual([])
    press('Shift')
    expect(journey.assigned).toEqual([])
  })

  it('with letters is ordinary typing', () => {
    for (const letter of 'АМАН БОЛ') {
      press('Shift')
      press(letter)
    }
    expect(journey.assigned).toEqual([])
  })

  it('starts from one again after a letter', () => {
    press('Shift')
    press('Shift')
    press('a')
    press('Shift')
    press('Shift')
    expect(journey.assigned).toEqual([])
    press('Shift')
    expect(journey.assigned).toEqual([exitAddress])
  })

  it('may be pressed slowly, up to five seconds apart', () => {
    press('Shift')
    press('Shift', { seconds: 5 })
    press('Shift', { seconds: 5 })
    expect(journey.assigned).toEqual([exitAddress])
  })

  it('starts from one again after more than five seconds', () => {
    press('Shift')
    press('Shift')
    press('Shift', { seconds: 5.1 })
    expect(journey.assigned).toEqual([])
    expect(announced()).toBe('Two more.')
    press('Shift')
    press('Shift')
    expect(journey.assigned).toEqual([exitAddress])
  })

  it('works in a field with a keyboard of keys', () => {
    find('input').focus()
    press('Shift')
    press('Shift')
    press('Shift')
    expect(journey.assigned).toEqual([exitAddress])
  })

  it('is ignored in a field on a touch screen, whose keyboard presses it by itself', () => {
    pointWith('coarse')
    find('input').focus()
    for (let times = 0; times < 6; times += 1) press('Shift')
    expect(journey.assigned).toEqual([])
    expect(announced()).toBe('')
  })

  it('counts on a touch screen as long as nothing is typed', () => {
    pointWith('coarse')
    press('Shift')
    press('Shift')
    press('Shift')
    expect(journey.assigned).toEqual([exitAddress])
  })
})

describe('a page without an exit', () => {
  it('does not react to Shift', () => {
    tidy()
    watchListeners()
    startQuickExit()
    for (let times = 0; times < 3; times += 1) press('Shift')
    expect(journey.assigned).toEqual([])
    expect(document.querySelector('[role="status"]')).toBeNull()
  })
})
