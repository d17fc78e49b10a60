type ArticleListProps = { id: string; heading: string; articles: { href: string; title: string; text: string }[] }

/** One part of the library. */
export function ArticleList({ id, heading, articles }: ArticleListProps) {
  return (
    <section className="pt-10" aria-labelledby={id}>
      <h2 className="border-b-3 border-ink pb-3 text-head" id={id}>
        {heading}
      </h2>
      <ul className="gap-x-6 desk:grid desk:grid-cols-2">
        {articles.map((article) => (
          <li className="border-b border-line py-5" key={article.href}>
            <h3 className="text-subhead">
              <a className="text-ink" href={article.href}>
                {article.title}
              </a>
            </h3>
            <p className="mt-1 text-sub">{article.text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
