type LinkItemsProps = { links: { href: string; text: string }[] }

/** Links of a list, each large enough for a finger. */
export function LinkItems({ links }: LinkItemsProps) {
  return links.map((link) => (
    <li key={link.href}>
      <a className="flex min-h-12 items-center font-bold" href={link.href}>
        {link.text}
      </a>
    </li>
  ))
}
