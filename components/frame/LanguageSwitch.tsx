type LanguageLink = { code: string; name: string; href: string; current: boolean }

type LanguageSwitchProps = { label: string; links: LanguageLink[] }

export function LanguageSwitch({ label, links }: LanguageSwitchProps) {
  return (
    <nav aria-label={label} data-screen-only>
      <ul className="flex">
        {links.map((link) => (
          <li key={link.code}>
            <a
              className="flex min-h-12 items-center border-b-3 border-transparent px-1.5 text-fine text-ink wide:px-2 no-underline hover:underline aria-[current]:border-apricot aria-[current]:font-bold"
              href={link.href}
              lang={link.code}
              hrefLang={link.code}
              aria-current={link.current ? 'true' : undefined}
              data-language={link.code}
            >
              {link.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
