import { LinkItems } from '../frame/LinkItems'

type JumpLinksProps = { name: string; links: { href: string; text: string }[] }

/** Links to the parts of a long page. */
export function JumpLinks({ name, links }: JumpLinksProps) {
  return (
    <nav className="border-b border-line py-2" aria-label={name} data-screen-only>
      <ul className="flex flex-wrap gap-x-6">
        <LinkItems links={links} />
      </ul>
    </nav>
  )
}
