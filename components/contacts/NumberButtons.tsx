type NumberButton = { id: string; href: string; number: string; label: string }

type NumberButtonsProps = { buttons: NumberButton[] }

/** Letters of a number that fits into a third of the smallest phone. */
const longestBeside = 4

/** Numbers to call at once, as big as the screen allows. */
export function NumberButtons({ buttons }: NumberButtonsProps) {
  const fitSideBySide = buttons.length > 1 && buttons.every(({ number }) => number.length <= longestBeside)
  return (
    <ul className={`grid gap-2 ${fitSideBySide ? 'grid-cols-3 max-[19.9rem]:grid-cols-1' : ''}`}>
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
