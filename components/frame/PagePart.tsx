type PagePartProps = { id: string; heading: React.ReactNode; lead?: string; children: React.ReactNode }

/** A part of a page of tools, under a heading of its own. */
export function PagePart({ id, heading, lead, children }: PagePartProps) {
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
