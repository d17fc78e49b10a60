/** Mountains outside the window of a bus; two passengers from behind. */
export function BusWindow() {
  return (
    <>
      <path className="fill-hero" d="M0 0h640v280H0z" />
      <path className="fill-hero-text" d="M24 24h280v150H24zM336 24h280v150H336z" />
      <circle className="fill-apricot" cx="240" cy="70" r="26" />
      <path className="fill-hero" d="M24 152l52-46 34 26 58-62 50 54 34-26 52 48v28H24zM336 146l40-30 36 28 62-72 52 58 36-30 54 44v30H336z" />
      <path className="fill-hero-text" d="M168 67l-20 21 15 4 6-8 12 10 9-5zM474 69l-21 24 15 5 7-8 13 11 8-7z" />
      <path className="fill-apricot" d="M24 166h280v8H24zM336 166h280v8H336zM0 193h640v6H0z" />
      <path className="fill-hero-text" d="M92 280v-52c0-14 8-22 22-22h92c14 0 22 8 22 22v52zM404 280v-52c0-14 8-22 22-22h92c14 0 22 8 22 22v52z" />
      <path className="fill-apricot" d="M136 208v-12l10-6v-8c-14-8-22-22-22-38 0-24 14-40 36-40s36 16 36 40c0 16-8 30-22 38v8l10 6v12z" />
      <path className="fill-hero-text" d="M448 208v-12l10-6v-8c-14-8-22-22-22-38h72c0 16-8 30-22 38v8l10 6v12z" />
      <path className="fill-apricot" d="M434 146c0-26 14-44 38-44s38 18 38 44z" />
      <path className="fill-hero" d="M458 146c2-10 8-14 14-14s12 4 14 14z" />
    </>
  )
}
