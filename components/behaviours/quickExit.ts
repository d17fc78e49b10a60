import { exitAddress } from '../../content/site'
import { hidePage, rememberLeaving } from './backGuard'

/** Longest pause between two presses of Shift, in milliseconds. */
const longestPause = 5000
const pressesToLeave = 3

function leave(): void {
  try {
    rememberLeaving()
    document.title = ''
    hidePage()
  } finally {
    // Whatever fails above, the exit leads away.
    location.assign(exitAddress)
  }
}

function isOrdinaryClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
}

/** On a touch screen the keyboard on the screen presses Shift by itself at each sentence. */
function isTypingOnTouch(): boolean {
  const typing = document.activeElement?.matches('input, textarea, select, [contenteditable]') ?? false
  return typing && matchMedia('(pointer: coarse)').matches
}

function createAnnouncer(): (text: string) => void {
  const region = document.createElement('p')
  region.setAttribute('role', 'status')
  region.className = 'sr-only'
  document.body.append(region)
  return (text) => {
    region.textContent = text
  }
}

function startShift(link: HTMLElement): void {
  const announce = createAnnouncer()
  let presses = 0
  let lastPress = 0

  addEventListener('keydown', (event) => {
    if (event.key !== 'Shift') {
      // Shift with a letter is ordinary typing.
      presses = 0
      return
    }
    if (event.repeat || isTypingOnTouch()) return

    presses = event.timeStamp - lastPress > longestPause ? 1 : presses + 1
    lastPress = event.timeStamp
    if (presses >= pressesToLeave) {
      leave()
      return
    }
    announce((presses === 1 ? link.dataset['pressedOnce'] : link.dataset['pressedTwice']) ?? '')
  })
}

/**
 * Adds comfort to the exit link, which works by itself: the page goes blank at once, and
 * Shift pressed three times does the same as the link.
 */
export function startQuickExit(): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-quick-exit]')]
  for (const link of links) {
    link.addEventListener('click', (event) => {
      if (!isOrdinaryClick(event)) return
      event.preventDefault()
      leave()
    })
  }

  const bar = links.find((link) => link.dataset['pressedOnce'])
  if (bar) startShift(bar)
}
