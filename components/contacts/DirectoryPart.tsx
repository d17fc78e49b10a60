type DirectoryPartProps = { id: string; heading: string; lead?: string; children: React.ReactNode }

export function DirectoryPart({ id, heading, lead, children }: DirectoryPartProps) {
  return (
    <section className="pt-8" aria-labelledby={id}>
      <h2 className="text-head" id={id}>
        {heading}
      </h2>
      {lead && <p className="mt-1 text-sub">{lead}</p>}
      <div className="mt-3 border-t-3 border-ink">{children}</div>
    </section>
  )
}
