import { Icon } from '../art/Icon'

type Neighbour = { label: string; title: string; href: string }

type NeighbourLinksProps = { name: string; previous: Neighbour | undefined; next: Neighbour | undefined }

/** The articles before and after this one. */
export function NeighbourLinks({ name, previous, next }: NeighbourLinksProps) {
  if (!previous && !next) return null
  return (
    <nav className="mt-12 border-t-3 border-ink" aria-label={name} data-screen-only>
      {[next, previous].map(
        (neighbour) =>
          neighbour && (
            <a className="group flex items-center gap-4 border-b border-line py-4 text-ink no-underline" href={neighbour.href} key={neighbour.href}>
              <span className="grow">
                <span className="block text-small text-sub">{neighbour.label}</span>
                <span className="block font-extrabold group-hover:underline">{neighbour.title}</span>
              </span>
              <Icon name="arrow" className={`size-5 shrink-0 text-sub ${neighbour === previous ? 'rotate-180' : ''}`} />
            </a>
          ),
      )}
    </nav>
  )
}
