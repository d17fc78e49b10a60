type CalloutProps = { kind: 'note' | 'caution'; children: React.ReactNode }

const looks = {
  note: 'border-lake bg-band',
  caution: 'border-amber bg-amber-band text-amber',
}

export function Callout({ kind, children }: CalloutProps) {
  return <div className={`border-l-8 px-4 py-3 ${looks[kind]}`}>{children}</div>
}
