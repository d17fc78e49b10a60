type ChangeSectionProps = { id: string; heading: string; children: React.ReactNode }

/** One part of the page on what has changed. */
export function ChangeSection({ id, heading, children }: ChangeSectionProps) {
  return (
    <section className="mt-8" aria-labelledby={id}>
      <h2 className="text-head" id={id}>
        {heading}
      </h2>
      {children}
    </section>
  )
}
