type KeyPointsProps = { heading: string; points: string[] }

/** The whole article in five lines, for those who read no further. */
export function KeyPoints({ heading, points }: KeyPointsProps) {
  return (
    <section className="border-t-8 border-apricot bg-band px-4 py-5 wide:px-6" aria-labelledby="key-points">
      <h2 className="text-subhead" id="key-points">
        {heading}
      </h2>
      <ul className="mt-2 list-[square] pl-5 marker:text-lake">
        {points.map((point) => (
          <li className="mt-2" key={point}>
            {point}
          </li>
        ))}
      </ul>
    </section>
  )
}
