import { PageTitle } from '../frame/PageTitle'

type ArticleListProps = {
  heading: string
  lead: string
  articles: { href: string; title: string; text: string }[]
}

export function ArticleList({ heading, lead, articles }: ArticleListProps) {
  return (
    <div className="page-width pt-8">
      <PageTitle>{heading}</PageTitle>
      <p className="mt-4 max-w-container-read text-lead text-sub">{lead}</p>
      <ul className="mt-8 grid gap-x-6 border-t-3 border-ink desk:grid-cols-2">
        {articles.map((article) => (
          <li className="border-b border-line py-5" key={article.href}>
            <h2 className="text-head">
              <a className="text-ink" href={article.href}>
                {article.title}
              </a>
            </h2>
            <p className="mt-2 text-sub">{article.text}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
