import { checkOffer } from '@/lib/offer/checkOffer'

import { resultOf } from './showResult'
import { warmUp } from './warmUp'
import type { OfferWords } from './words'

/**
 * Brings the check of an advert to life. Everything happens on the phone: the text is neither
 * sent nor kept. Not an island: the patterns of three languages leave no room for Preact.
 */
export function startOfferCheck(): void {
  const form = document.querySelector('[data-offer-check]')
  const field = form?.querySelector('textarea')
  const data = form?.querySelector('script[type="application/json"]')?.textContent
  const [check, clear] = form?.querySelectorAll('button') ?? []
  const status = form?.querySelector('[role=status]')
  const result = form?.querySelector('[data-offer-result]')
  if (!form || !field || !data || !check || !clear || !status || !result) return
  const words = JSON.parse(data) as OfferWords

  check.hidden = false
  form.querySelector('[data-without-script]')?.remove()
  // Made ready while the reader is still pasting.
  field.addEventListener('focus', () => warmUp(words), { once: true })
  check.addEventListener('click', () => {
    const text = field.value
    const isEmpty = text.trim() === ''
    status.textContent = isEmpty ? words.empty : ''
    clear.hidden = isEmpty
    result.replaceChildren(...(isEmpty ? [] : resultOf(text, checkOffer(text), words)))
    result.querySelector<HTMLElement>('[tabindex]')?.focus()
  })
  clear.addEventListener('click', () => {
    field.value = ''
    clear.hidden = true
    result.replaceChildren()
    field.focus()
  })
}
