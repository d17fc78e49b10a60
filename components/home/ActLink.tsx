import { Icon } from '../art/Icon'

type ActLinkProps = { href: string; kind: 'main' | 'other'; children: string }

const looks = {
  main: 'border-apricot bg-apricot text-on-apricot',
  other: 'border-current text-on-hero',
}

/** A large button that leads to a page. Only one on a page is the main act. */
export function ActLink({ href, kind, children }: ActLinkProps) {
  return (
    <a
      className={`flex min-h-15 items-center justify-between gap-4 border-2 px-5 py-2 text-body font-extrabold no-underline hover:underline ${looks[kind]}`}
      href={href}
    >
      {children}
      <Icon name="arrow" className="size-6 shrink-0" />
    </a>
  )
}
