import { softHyphens } from '@/lib/softHyphens'

type PageTitleProps = { children: string; className?: string }

/** The one main heading of a page. */
export function PageTitle({ children, className = '' }: PageTitleProps) {
  return <h1 className={`text-title ${className}`}>{softHyphens(children)}</h1>
}
