import { SearchScript } from './SearchScript'
import type { SearchTexts } from './words'

type SearchFieldProps = { texts: SearchTexts; label: string; hint: string; withoutScript: string }

/** Appears with the script that works it; without script the list of pages below is enough. */
export function SearchField({ texts, label, hint, withoutScript }: SearchFieldProps) {
  return (
    <div data-search={texts.index} role="search" aria-label={label}>
      <p className="mt-4 text-lead text-sub" data-without-script>
        {withoutScript}
      </p>
      <div className="mt-6" data-enhancement hidden>
        <label className="block text-subhead font-extrabold" htmlFor="search-query">
          {label}
        </label>
        <p className="mt-1 text-small text-sub" id="search-hint">
          {hint}
        </p>
        <input
          className="search-query"
          id="search-query"
          type="search"
          enterKeyHint="go"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={200}
          aria-describedby="search-hint"
        />
      </div>
      <p className="mt-3 font-bold empty:mt-0" role="status" />
      <ol className="search-results" />
      {/* In a JSON block only "<" could end the block early. */}
      <script type="application/json" dangerouslySetInnerHTML={{ __html: JSON.stringify(texts).replaceAll('<', '\\u003c') }} />
      <SearchScript />
    </div>
  )
}
