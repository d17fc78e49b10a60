type CountryLinksProps = { heading: string; links: { href: string; name: string }[] }

/** Leads to the card of each country, inside of the frame. */
export function CountryLinks({ heading, links }: CountryLinksProps) {
  return (
    <nav className="mt-5" aria-label={heading}>
      <h2 className="text-subhead">{heading}</h2>
      <ul className="mt-2 border-t border-line">
        {links.map((link) => (
          <li className="border-b border-line" key={link.href}>
            <a className="flex min-h-12 items-center font-bold" href={link.href}>
              {link.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
