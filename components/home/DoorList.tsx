import { Icon, type IconName } from '../art/Icon'

type Door = { href: string; icon: IconName; title: string; text: string }

type DoorListProps = { heading: string; doors: Door[] }

/** The parts of the site, each with a word and a picture. */
export function DoorList({ heading, doors }: DoorListProps) {
  return (
    <nav className="page-width pt-10" aria-labelledby="doors">
      <h2 className="border-b-3 border-ink pb-3 text-head" id="doors">
        {heading}
      </h2>
      <ul className="gap-x-6 desk:grid desk:grid-cols-2">
        {doors.map((door) => (
          <li className="border-b border-line" key={door.href}>
            <a className="group flex items-center gap-4 py-4 text-ink no-underline" href={door.href}>
              <Icon name={door.icon} className="size-11 shrink-0 text-lake" />
              <span className="grow">
                <span className="block text-subhead font-extrabold group-hover:underline">{door.title}</span>
                <span className="block text-small text-sub">{door.text}</span>
              </span>
              <Icon name="arrow" className="size-5 shrink-0 text-sub" />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
