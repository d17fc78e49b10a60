import { PageTitle } from './PageTitle'

type ToolPageProps = { heading: string; lead: string; children: React.ReactNode }

/** Frame of every page that is used rather than read: lists, and later the checks. */
export function ToolPage({ heading, lead, children }: ToolPageProps) {
  return (
    <div className="page-width pt-8">
      <PageTitle>{heading}</PageTitle>
      <p className="mt-4 max-w-read text-lead text-pretty text-sub">{lead}</p>
      <div className="mt-8 border-t-3 border-ink">{children}</div>
    </div>
  )
}
