import { unpackIndex, type PackedIndex } from '@/lib/search/searchIndex'
import { createSiteSearch, mostResults, type Found, type SiteSearch } from '@/lib/search/siteSearch'

import { nothingFound, resultItems } from './showResults'
import type { SearchTexts } from './words'

/** So long after the last letter the search begins, in milliseconds. */
const pause = 120
/** After this time a frozen connection will not bring the index any more, in milliseconds. */
const patience = 20_000

async function load(address: string): Promise<SiteSearch> {
  const file = import(/* turbopackIgnore: true */ address) as Promise<{ default: PackedIndex }>
  const tooLate = new Promise<never>((_, reject) => setTimeout(reject, patience))
  return createSiteSearch(unpackIndex((await Promise.race([file, tooLate])).default))
}

function countOf({ length }: Found[], { nothing, found, foundMost }: SearchTexts): string {
  if (length === 0) return nothing
  return length < mostResults ? found.replace('{count}', String(length)) : foundMost
}

/**
 * Brings the search to life. What is typed stays in the field: it is neither sent nor kept,
 * and no address holds it. The index is loaded when the reader touches the field.
 */
export function startSearch(): void {
  const part = document.querySelector<HTMLElement>('[data-search]')
  const field = part?.querySelector('input')
  const data = part?.querySelector('script[type="application/json"]')?.textContent
  const status = part?.querySelector('[role=status]')
  const list = part?.querySelector('ol')
  const box = part?.querySelector<HTMLElement>('[data-enhancement]')
  if (!part || !field || !data || !status || !list || !box) return
  const texts = JSON.parse(data) as SearchTexts

  let search: SiteSearch | undefined
  let loading: Promise<void> | undefined
  let timer = 0

  const show = () => {
    const query = field.value.trim()
    if (query.length < 2 || !search) {
      status.textContent = query.length < 2 ? '' : texts.loading
      list.replaceChildren()
      return
    }
    const results = search(query)
    status.textContent = countOf(results, texts)
    list.replaceChildren(...(results.length > 0 ? resultItems(results, texts) : nothingFound(texts)))
  }
  const prepare = () => {
    loading ??= load(texts.index).then(
      (ready) => {
        search = ready
        show()
      },
      () => {
        // The next touch tries again.
        loading = undefined
        status.textContent = texts.failed
      },
    )
    return loading
  }

  part.querySelector('[data-without-script]')?.remove()
  box.hidden = false
  field.addEventListener('focus', () => void prepare())
  field.addEventListener('input', () => {
    void prepare()
    clearTimeout(timer)
    timer = window.setTimeout(show, pause)
  })
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return
    event.preventDefault()
    clearTimeout(timer)
    void prepare().then(() => {
      show()
      list.querySelector('a')?.click()
    })
  })
}
