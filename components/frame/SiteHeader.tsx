import { Emblem } from '../art/Emblem'

type SiteHeaderProps = { name: string; homeHref: string; screenOnly: boolean; children: React.ReactNode }

export function SiteHeader({ name, homeHref, screenOnly, children }: SiteHeaderProps) {
  return (
    <header className="border-b border-line" data-screen-only={screenOnly || undefined}>
      <div className="page-width flex flex-wrap items-center justify-between gap-x-3 py-2">
        <a className="flex min-h-12 items-center gap-2 text-lead wide:gap-3 font-extrabold text-ink no-underline hover:underline" href={homeHref}>
          <Emblem className="size-8 wide:size-9 text-madder" />
          {name}
        </a>
        {children}
      </div>
    </header>
  )
}
