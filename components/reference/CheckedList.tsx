export type CheckedItem = { name: string; href?: string; checked: string }

type CheckedListProps = { items: CheckedItem[] }

/** Pages or numbers under the day on which they were checked. */
export function CheckedList({ items }: CheckedListProps) {
  const days = [...new Set(items.map(({ checked }) => checked))]
  return days.map((day) => (
    <div className="mt-4 max-w-read" key={day}>
      <h3 className="text-small text-sub">{day}</h3>
      <ul>
        {items
          .filter(({ checked }) => checked === day)
          .map(({ name, href }) => (
            <li className="border-b border-line py-2" key={name}>
              {href ? <a href={href}>{name}</a> : name}
            </li>
          ))}
      </ul>
    </div>
  ))
}
