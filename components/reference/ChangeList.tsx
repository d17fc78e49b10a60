type ChangeListProps = { changes: { id: string; date: string; kind: string; text: string }[] }

/** What has changed, the newest first. The feed leads to each entry. */
export function ChangeList({ changes }: ChangeListProps) {
  return (
    <ol className="max-w-read">
      {changes.map((change) => (
        <li className="border-b border-line py-4" id={change.id} key={change.id}>
          <p className="text-small text-sub">
            {change.date} · <b>{change.kind}</b>
          </p>
          <p>{change.text}</p>
        </li>
      ))}
    </ol>
  )
}
