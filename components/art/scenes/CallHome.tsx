/** A phone with messages on a table, a bowl of tea beside it, a family picture on the wall. */
export function CallHome() {
  return (
    <>
      <path className="fill-hero" d="M0 0h640v280H0z" />
      <path className="fill-hero-text" d="M60 30h196v116H60z" />
      <path className="fill-hero" d="M76 46h164v84H76z" />
      <path className="fill-apricot" d="M104 130v-18c0-10 8-16 18-16h4c10 0 18 6 18 16v18zM196 130v-20c0-10 8-16 18-16 8 0 14 4 17 10v26z" />
      <path className="fill-hero-text" d="M148 130v-10c0-10 7-14 16-14s16 4 16 14v10z" />
      <circle className="fill-apricot" cx="124" cy="80" r="13" />
      <circle className="fill-apricot" cx="214" cy="78" r="13" />
      <circle className="fill-hero-text" cx="164" cy="94" r="10" />
      <path className="fill-apricot" d="M0 216h640v64H0z" />
      <path className="fill-hero-text" d="M330 24h132v212H330z" />
      <path className="fill-on-hero" d="M342 44h108v168H342z" />
      <path className="fill-hero" d="M352 58h68v30h-50l-10 10v-10h-8zM376 106h64v30h-8v10l-10-10h-46zM352 154h76v30h-58l-10 10v-10h-8z" />
      <path className="fill-apricot" d="M362 68h48v4h-48zM362 76h30v4h-30zM386 116h44v4h-44zM386 124h26v4h-26zM362 164h56v4h-56zM362 172h36v4h-36z" />
      <path className="fill-hero" d="M382 219h28v8h-28z" />
      <path className="fill-hero-text" d="M506 176h104c0 34-18 54-38 56v6h-28v-6c-20-2-38-22-38-56z" />
      <path className="fill-hero" d="M516 192h84c-2 6-4 11-7 16h-70c-3-5-5-10-7-16z" />
      <path className="fill-none stroke-hero-text" strokeWidth="6" d="M540 162c-10-12 10-20 0-34M566 162c-10-12 10-20 0-34" />
    </>
  )
}
