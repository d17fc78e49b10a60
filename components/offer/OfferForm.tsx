import { OfferScript } from './OfferScript'
import type { OfferWords } from './words'

type OfferFormProps = { words: OfferWords; labels: { label: string; hint: string; check: string; clear: string; needsScript: string } }

/** Where the text of an advert goes in. Its button appears with the script that works it. */
export function OfferForm({ words, labels }: OfferFormProps) {
  return (
    <div className="checklist" data-offer-check>
      <label className="block text-subhead font-extrabold" htmlFor="offer-text">
        {labels.label}
      </label>
      <p className="mt-1 text-small text-sub" id="offer-hint">
        {labels.hint}
      </p>
      <textarea className="send-text mt-3" id="offer-text" rows={8} aria-describedby="offer-hint" autoComplete="off" spellCheck={false} />
      <p className="mt-3 border-l-8 border-amber bg-amber-band p-3" data-without-script>
        {labels.needsScript}
      </p>
      <div className="tools">
        <button className="main-act" type="button" data-enhancement hidden>
          {labels.check}
        </button>
        <button type="button" data-enhancement hidden>
          {labels.clear}
        </button>
      </div>
      <p className="mt-3 font-bold empty:mt-0" role="status" />
      <div data-offer-result />
      {/* In a JSON block only "<" could end the block early. */}
      <script type="application/json" dangerouslySetInnerHTML={{ __html: JSON.stringify(words).replaceAll('<', '\\u003c') }} />
      <OfferScript />
    </div>
  )
}
