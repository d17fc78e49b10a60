/*
 * Copies the code of a box with one tap. Where a browser or an in-app viewer forbids it, the
 * code is marked, so that the reader's own menu can copy it.
 */

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // No such thing in this viewer, or not allowed. The older way works in many of them.
    return document.execCommand?.('copy') ?? false
  }
}

async function copy(button: HTMLElement, box: HTMLTextAreaElement): Promise<void> {
  box.select()
  const { copied, selected } = button.dataset
  const words = (await write(box.value)) ? copied : selected
  const line = button.parentElement?.querySelector('[role=status]')
  if (line) line.textContent = words ?? ''
}

/** Shows the buttons, which are of no use without a script, and lets them copy. */
export function startCopyCode(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const box = document.getElementById(button.dataset['copy'] ?? '')
    if (!(box instanceof HTMLTextAreaElement)) continue
    button.closest('[hidden]')?.removeAttribute('hidden')
    button.addEventListener('click', () => void copy(button, box))
  }
}
