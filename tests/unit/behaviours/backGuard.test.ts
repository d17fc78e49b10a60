// @vitest-environment jsdom

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { rememberLeaving, startBackGuard } from '../../../components/behaviours/backGuard'
import { exitAddress } from '../../../content/site'
import { arriveBy, blockStorage, isBlank, tidy, watchChannels, watchListeners, watchLocation, type Journey } from './browser'

/* What a browser paints is seen in tests/e2e; here is what the guard decides. */

let journey: Journey
let channels: ReturnType<typeof watchChannels>

function goAway(): void {
  dispatchEvent(new Event('pagehide'))
}

/** The page is shown again from the memory of the browser, or for the first time. */
function show(persisted: boolean): void {
  const event = new Event('pageshow')
  Object.defineProperty(event, 'persisted', { value: persisted })
  dispatchEvent(event)
}

beforeEach(() => {
  watchListeners()
  journey = watchLocation()
  channels = watchChannels()
})
afterEach(tidy)

describe('somebody who has left by the exit', () => {
  it('and goes back sees a blank page and is led away', () => {
    rememberLeaving()
    arriveBy('back_forward')
    startBackGuard()
    expect(isBlank()).toBe(true)
    expect(journey.replaced).toEqual([exitAddress])
  })

  it('is still led away at the next press on Back', () => {
    rememberLeaving()
    arriveBy('back_forward')
    startBackGuard()
    startBackGuard()
    expect(journey.replaced).toEqual([exitAddress, exitAddress])
  })

  it.each(['navigate', 'reload'])('and comes again on purpose ("%s") sees the page', (type) => {
    rememberLeaving()
    arriveBy(type)
    startBackGuard()
    expect(isBlank()).toBe(false)
    expect(journey.replaced).toEqual([])
    expect(sessionStorage.length).toBe(0)
  })

  it('and goes back to a page kept in memory is led away before it is shown', () => {
    arriveBy('navigate')
    startBackGuard()
    rememberLeaving()
    goAway()
    expect(isBlank()).toBe(true)
    show(true)
    expect(isBlank()).toBe(true)
    expect(journey.replaced).toEqual([exitAddress])
  })
})

describe('a page that a browser may keep in memory for Back', () => {
  it('listens to the channel by which the exit drops it', () => {
    arriveBy('navigate')
    startBackGuard()
    expect(channels.heard).toEqual(['left: message'])
    rememberLeaving()
    expect(channels.messages).toEqual(['left'])
  })
})

describe('somebody who has not left by the exit', () => {
  it.each(['navigate', 'reload', 'back_forward'])('sees the page, whichever way they came ("%s")', (type) => {
    arriveBy(type)
    startBackGuard()
    show(false)
    expect(isBlank()).toBe(false)
    expect(journey.replaced).toEqual([])
  })

  it('sees a page kept in memory again when they come back', () => {
    arriveBy('navigate')
    startBackGuard()
    goAway()
    show(true)
    expect(isBlank()).toBe(false)
    expect(journey.replaced).toEqual([])
  })
})

describe('where nothing can be stored', () => {
  it('the page is shown as always', () => {
    blockStorage('sessionStorage')
    arriveBy('back_forward')
    expect(() => {
      rememberLeaving()
      startBackGuard()
    }).not.toThrow()
    expect(isBlank()).toBe(false)
    goAway()
    show(true)
    expect(isBlank()).toBe(false)
  })

  it('a browser that knows nothing of navigation is no trouble', () => {
    arriveBy('')
    expect(() => startBackGuard()).not.toThrow()
  })
})
