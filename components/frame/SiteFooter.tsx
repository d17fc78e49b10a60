import { LinkItems } from './LinkItems'

type SiteFooterProps = {
  label: string
  links: { href: string; text: string }[]
  promise: string
  licence: string
  stored: string
  forget: string
  screenOnly: boolean
}

export function SiteFooter({ label, links, promise, licence, stored, forget, screenOnly }: SiteFooterProps) {
  return (
    <footer className="mt-16 border-t-3 border-ink bg-band" data-screen-only={screenOnly || undefined}>
      <div className="page-width py-8">
        <nav aria-label={label} data-screen-only>
          <ul className="grid gap-x-8 wide:grid-cols-3">
            <LinkItems links={links} />
          </ul>
        </nav>
        <p className="mt-6 text-small text-sub">{promise}</p>
        <p className="text-small text-sub">{licence}</p>
        {/* Shown by components/behaviours/languageMemory.ts when something is stored. */}
        <p className="mt-4 text-small" data-stored data-screen-only hidden>
          {stored}{' '}
          <button className="min-h-12 px-2 font-bold underline" type="button" data-forget>
            {forget}
          </button>
        </p>
      </div>
    </footer>
  )
}
