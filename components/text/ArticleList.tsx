type ArticleListProps = { articles: { href: string; title: string; text: string }[] }

export function ArticleList({ articles }: ArticleListProps) {
  return (
    <ul className="grid gap-x-6 desk:grid-cols-2">
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
  )
}
