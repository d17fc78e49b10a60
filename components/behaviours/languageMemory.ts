/*
 * Remembers the language on this phone, only after the reader ticks the box on the page
 * with the three languages, and forgets it with one tap in the footer of any page.
 */

const key = 'language'

function storage(): Storage | null {
  try {
    return localStorage
  } catch {
    // Switched off by the reader or by an in-app viewer: nothing is remembered.
    return null
  }
}

function linkTo(language: string): HTMLAnchorElement | undefined {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')]
  return links.find((link) => link.dataset['language'] === language)
}

function remember(memory: Storage, language: string): void {
  try {
    memory.setItem(key, language)
  } catch {
    // The phone is full. The link works all the same.
  }
}

function offerToForget(memory: Storage): void {
  const line = document.querySelector<HTMLElement>('[data-stored]')
  if (!line || memory.length === 0) return
  line.hidden = false
  line.querySelector('[data-forget]')?.addEventListener('click', () => {
    memory.clear()
    line.hidden = true
  })
}

/** Starts the memory of the language; does nothing where the browser stores nothing. */
export function startLanguageMemory(): void {
  const memory = storage()
  if (!memory) return

  const box = document.querySelector<HTMLInputElement>('[data-remember-language]')
  const stored = memory.getItem(key)
  const hasLanguages = document.querySelector('a[data-language]') !== null
  if (stored !== null && hasLanguages && !linkTo(stored)) {
    // Damaged, or a language the site does not have.
    memory.removeItem(key)
  } else if (stored !== null && box) {
    location.replace(linkTo(stored)?.href ?? '/')
    return
  }

  box?.closest('[hidden]')?.removeAttribute('hidden')
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-language]') : null
    const wanted = box ? box.checked : memory.getItem(key) !== null
    if (link?.dataset['language'] && wanted) remember(memory, link.dataset['language'])
  })
  offerToForget(memory)
}
