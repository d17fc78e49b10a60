type NeedLinksProps = { label: string; links: { need: string; text: string }[] }

/** Jumps to a need; with script it shows that need alone. */
export function NeedLinks({ label, links }: NeedLinksProps) {
  return (
    <nav aria-label={label} className="need-links" data-need-links="">
      <ul>
        {links.map(({ need, text }) => (
          <li key={need}>
            <a href={`#${need}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
