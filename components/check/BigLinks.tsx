import { Icon } from '../art/Icon'

type BigLinksProps = { links: { href: string; title: string; text?: string }[] }

/** Large links, one under another on a phone. */
export function BigLinks({ links }: BigLinksProps) {
  return (
    <ul className="gap-x-6 desk:grid desk:grid-cols-2">
      {links.map((link) => (
        <li className="border-b border-line" key={link.href}>
          <a className="group flex items-center gap-4 py-4 text-ink no-underline" href={link.href}>
            <span className="grow">
              <span className="block text-subhead font-extrabold group-hover:underline">{link.title}</span>
              {link.text && <span className="block text-small text-sub">{link.text}</span>}
            </span>
            <Icon name="arrow" className="size-5 shrink-0 text-sub" />
          </a>
        </li>
      ))}
    </ul>
  )
}
