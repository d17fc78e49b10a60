import { dayInDigits, noteAddress, type SavedNote } from '../../lib/offline'

/** After this many milliseconds the pages will not come any more: the network has frozen. */
const longestSaving = 90_000

/** What is saved on this phone, or undefined. Asking stores nothing. */
export async function findSaved(): Promise<SavedNote | undefined> {
  const note = await caches.match(noteAddress)
  return note && ((await note.json()) as SavedNote)
}

/** Removes all that was saved. Resolves to true only when the browser itself says that nothing is left. */
export async function removeSaved(): Promise<boolean> {
  // The worker goes first: an update on its way would fill a cache again.
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister()
  for (const name of await caches.keys()) await caches.delete(name)
  return (await navigator.serviceWorker.getRegistrations()).length + (await caches.keys()).length === 0
}

/** Resolves when the worker has stored everything, and fails when it could not. */
function whenStored(worker: ServiceWorker | null): Promise<void> {
  return new Promise((resolve, reject) => {
    function look(): void {
      if (!worker || worker.state === 'redundant') reject(new Error('The pages were not stored.'))
      else if (worker.state === 'activated') resolve()
    }
    worker?.addEventListener('statechange', look)
    look()
    setTimeout(reject, longestSaving)
  })
}

/** Brings the box to life. Before the tap on its button nothing is stored and no worker starts. */
export async function startOffline(): Promise<void> {
  const box = document.querySelector<HTMLElement>('[data-offline]')
  const status = box?.querySelector<HTMLElement>('[data-offline-status]')
  const remove = box?.querySelector<HTMLElement>('[data-offline-remove]')
  const save = box?.querySelector<HTMLElement>('[data-offline-save]')
  if (!box || !status || !remove) return
  const worker = box.dataset['offline'] ?? ''

  async function show(state: 'working' | 'failed' | 'refused' | 'removed' | 'notRemoved' | '' = ''): Promise<void> {
    const saved = state === '' ? await findSaved() : undefined
    const text = saved ? box?.dataset['saved']?.replace('{day}', dayInDigits(new Date(saved.savedAt))).replace('{content}', saved.checkedOn.split('-').reverse().join('.')) : box?.dataset[state]
    if (status) status.textContent = text ?? ''
    if (remove) remove.hidden = !saved && state !== 'notRemoved'
    // Pages saved in another language can be changed for those of this one.
    if (save) save.hidden = state === 'working' || state === 'refused' || worker.includes(`-${saved?.language}.`)
    if (saved && box) box.hidden = false
  }

  try {
    await show()
  } catch {
    // No cache here: an in-app viewer, a private window, or a connection without encryption.
    return show('refused')
  }
  if (!('serviceWorker' in navigator)) return show('refused')

  save?.addEventListener('click', async () => {
    await show('working')
    let started = false
    try {
      // What is left of an interrupted saving would keep a new one from starting.
      if (!(await findSaved())) await removeSaved()
      const registration = await navigator.serviceWorker.register(worker, { scope: '/' })
      started = true
      await whenStored(registration.installing ?? registration.waiting)
      await show()
    } catch {
      // What was saved before, in another language, is still there.
      if (await findSaved()) return show()
      await removeSaved()
      await show(started ? 'failed' : 'refused')
    }
  })
  remove.addEventListener('click', async () => {
    await show((await removeSaved()) ? 'removed' : 'notRemoved')
  })
}
