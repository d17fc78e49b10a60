import { useState } from 'react'

import type { ChecklistWords } from './types'

type ResultToolsProps = {
  text: string
  words: ChecklistWords
  saved: boolean
  onSave: () => void
  onForget: () => void
  onAgain: () => void
}

/** Copy, send, print, keep, start again. Nothing is stored or sent without a tap here. */
export function ResultTools({ text, words, saved, onSave, onForget, onAgain }: ResultToolsProps) {
  const [copied, setCopied] = useState(false)

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      // The viewer forbids it: the text stands below and can be marked by hand.
    }
  }

  const canShare = typeof navigator !== 'undefined' && 'share' in navigator

  return (
    <section data-screen-only>
      <textarea className="send-text" readOnly rows={6} value={text} aria-label={words.share} />
      <div className="tools">
        <button type="button" onClick={() => void copy()}>
          {copied ? words.copied : words.copy}
        </button>
        {canShare && (
          <button type="button" onClick={() => void navigator.share({ text }).catch(() => undefined)}>
            {words.share}
          </button>
        )}
        <button type="button" onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" onClick={saved ? onForget : onSave}>
          {saved ? words.forget : words.save}
        </button>
        <button type="button" onClick={onAgain}>
          {words.again}
        </button>
      </div>
      <p className="mt-2 text-small" role="status">
        {saved ? words.saved : words.nothingStored}
      </p>
    </section>
  )
}
