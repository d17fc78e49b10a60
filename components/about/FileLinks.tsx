type FileLinksProps = { links: { href: string; name: string; text: string }[] }

/** Files to take, each with what it holds. */
export function FileLinks({ links }: FileLinksProps) {
  return (
    <ul className="mt-6 border-t-3 border-ink">
      {links.map((link) => (
        <li className="border-b border-line" key={link.href}>
          <a className="group block py-3 no-underline" href={link.href}>
            <span className="block font-bold underline">{link.name}</span>
            <span className="block text-small text-sub">{link.text}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
