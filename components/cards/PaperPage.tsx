import { PageTitle } from '../frame/PageTitle'

type PaperPageProps = { heading: string; lead: string; backHref: string; backText: string; children: React.ReactNode }

/** Frame of what is printed: on paper only the sheet itself remains. */
export function PaperPage({ heading, lead, backHref, backText, children }: PaperPageProps) {
  return (
    <div className="page-width paper-page pt-8">
      <div data-screen-only>
        <PageTitle>{heading}</PageTitle>
        <p className="mt-4 max-w-read text-lead text-pretty text-sub">{lead}</p>
        <p className="mb-4">
          <a className="inline-flex min-h-12 items-center font-bold" href={backHref}>
            {backText}
          </a>
        </p>
      </div>
      {children}
    </div>
  )
}
