import { exitAddress } from '../../content/site'

/*
 * After somebody has left by the exit, Back must not paint a page of ours: the person who
 * made them leave may press it. Never described to readers as protection, because it
 * protects from nothing but a press on Back.
 */

const key = 'left'

/** A page that is kept in memory for Back is dropped from it by a message on this channel. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(key)
  } catch {
    // Too old a browser, or switched off together with cookies. Leaving must work all the same.
    return null
  }
}

/** Remembers for this tab, until the next ordinary arrival, that the reader has left. */
export function rememberLeaving(): void {
  openChannel()?.postMessage(null)
  try {
    sessionStorage.setItem(key, 'yes')
  } catch {
    // Storage may be switched off. Leaving still works, only Back shows the page again.
  }
}

function hasLeft(): boolean {
  try {
    return sessionStorage.getItem(key) !== null
  } catch {
    return false
  }
}

function forgetLeaving(): void {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // Nothing was stored.
  }
}

/**
 * Blanks the page at once. Script may set styles; only style attributes in markup are
 * forbidden. The page keeps its height, so that Back inside the site finds its place again.
 */
export function hidePage(): void {
  document.documentElement.style.visibility = 'hidden'
}

function showPage(): void {
  document.documentElement.style.removeProperty('visibility')
}

/** Starts the guard. Runs in the head, before anything is painted. */
export function startBackGuard(): void {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (hasLeft()) {
    if (navigation?.type === 'back_forward') {
      hidePage()
      location.replace(exitAddress)
    } else {
      forgetLeaving()
    }
  }

  // A page kept in memory for Back may be painted before "pageshow" runs. Therefore the exit
  // drops all of them from memory through this channel, and where a browser does not, each
  // page goes away blank and becomes visible again only when it may.
  openChannel()?.addEventListener('message', () => {})
  addEventListener('pagehide', hidePage)
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return
    if (hasLeft()) location.replace(exitAddress)
    else showPage()
  })
}
