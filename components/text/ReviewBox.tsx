type ReviewBoxProps = { facts: { label: string; value: React.ReactNode }[] }

/** When a text was checked, when it must be checked again, and who has read it. */
export function ReviewBox({ facts }: ReviewBoxProps) {
  return (
    <dl className="grid gap-x-6 gap-y-1 border-t border-line pt-4 text-small text-sub wide:grid-cols-[auto_1fr]">
      {facts.map((fact) => (
        <div className="wide:contents" key={fact.label}>
          <dt className="font-bold">{fact.label}</dt>
          <dd className="mb-2 wide:mb-0">{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
