import { Emblem } from '../art/Emblem'

type SiteHeaderProps = { name: string; homeHref: string; children: React.ReactNode }

export function SiteHeader({ name, homeHref, children }: SiteHeaderProps) {
  return (
    <header className="border-b border-line">
      <div className="page-width flex flex-wrap items-center justify-between gap-x-4 py-2">
        <a className="flex min-h-12 items-center gap-3 text-lead font-extrabold text-ink no-underline hover:underline" href={homeHref}>
          <Emblem className="size-9 text-madder" />
          {name}
        </a>
        {children}
      </div>
    </header>
  )
}
