import { isOpen } from './isOpen'

/** Marks who answers at this moment by the clock of the contact. */
function markOpen(): void {
  for (const mark of document.querySelectorAll<HTMLElement>('[data-hours]')) {
    mark.hidden = !isOpen(mark.dataset['hours'] ?? '', new Date())
  }
}

/** Shows only what answers one need; the same link, or "all", shows everything again. */
function startFilter(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-need-links] a')]
  const rows = [...document.querySelectorAll<HTMLElement>('[data-needs]')]

  function show(need: string): void {
    for (const row of rows) row.hidden = need !== '' && !(row.dataset['needs'] ?? '').split(' ').includes(need)
    for (const section of document.querySelectorAll<HTMLElement>('[data-need]')) {
      section.hidden = need !== '' && !section.querySelector('[data-needs]:not([hidden])')
    }
    for (const other of document.querySelectorAll<HTMLElement>('[data-also]')) other.hidden = need !== ''
    for (const link of links) {
      if (link.hash === `#${need}`) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }

  for (const link of links) {
    link.addEventListener('click', (event) => {
      event.preventDefault()
      show(link.getAttribute('aria-current') ? '' : link.hash.slice(1))
    })
  }
  // Arrived with a need in the address, from the list of needs.
  if (links.some((link) => link.hash === location.hash)) show(location.hash.slice(1))
}

/** Copies a number; where the phone forbids it, selects it, so that it can be copied by hand. */
function startCopying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = false
    button.addEventListener('click', () => {
      const number = document.getElementById(button.dataset['copy'] ?? '')
      if (!number) return
      getSelection()?.selectAllChildren(number)
      const status = button.nextElementSibling
      void navigator.clipboard?.writeText(number.textContent ?? '').then(
        () => {
          if (status) status.textContent = button.dataset['done'] ?? ''
        },
        () => undefined,
      )
    })
  }
}

/** Brings the pages of contacts to life; without it they show all and dial all the same. */
export function startContacts(): void {
  markOpen()
  startFilter()
  startCopying()
}
