import { LinkItems } from '../frame/LinkItems'

type PageGroupsProps = { heading: string; groups: { id: string; heading: string; links: { href: string; text: string }[] }[] }

/** All pages of the site in groups. */
export function PageGroups({ heading, groups }: PageGroupsProps) {
  return (
    <nav className="mt-10" aria-labelledby="all-pages">
      <h2 className="border-b-3 border-ink pb-3 text-head" id="all-pages">
        {heading}
      </h2>
      <div className="gap-x-8 wide:columns-2 desk:columns-3">
        {groups.map((group) => (
          <section className="page-group" aria-labelledby={`pages-${group.id}`} key={group.id}>
            <h3 className="text-subhead" id={`pages-${group.id}`}>
              {group.heading}
            </h3>
            <ul>
              <LinkItems links={group.links} />
            </ul>
          </section>
        ))}
      </div>
    </nav>
  )
}
