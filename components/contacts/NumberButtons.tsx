type NumberButton = { id: string; href: string; number: string; label: string }

type NumberButtonsProps = { buttons: NumberButton[] }

/** Numbers to call at once, as big as the screen allows. */
export function NumberButtons({ buttons }: NumberButtonsProps) {
  return (
    <ul className={`grid gap-2 ${buttons.length > 1 ? 'grid-cols-3 max-[19.9rem]:grid-cols-1' : ''}`}>
      {buttons.map((button) => (
        <li key={button.id}>
          <a
            className="flex h-full min-h-20 flex-col border-2 border-line bg-page px-2 py-2 text-ink wide:px-3 no-underline hover:border-ink hover:underline"
            href={button.href}
          >
            <bdi className="text-number font-extrabold">{button.number}</bdi>
            <span className="text-fine leading-tight">{button.label}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
