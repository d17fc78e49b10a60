export type CheckedItem = { name: string; href?: string; checked: string; overdue: React.ReactNode }

type CheckedListProps = { items: CheckedItem[] }

/** Pages or numbers under the day on which they were checked. */
export function CheckedList({ items }: CheckedListProps) {
  const days = [...new Set(items.map(({ checked }) => checked))]
  return days.map((day) => {
    const checked = items.filter((item) => item.checked === day)
    return (
      <div className="mt-4 max-w-read" key={day}>
        <h3 className="text-small text-sub">
          {day} {checked[0]?.overdue}
        </h3>
        <ul>
          {checked.map(({ name, href }) => (
            <li className="border-b border-line py-2" key={href ?? name}>
              {href ? <a href={href}>{name}</a> : name}
            </li>
          ))}
        </ul>
      </div>
    )
  })
}
