/** A road from a village to the mountains, a bus stop beside it. */
export function VillageRoad() {
  return (
    <>
      <path className="fill-hero-text" d="M0 0h640v280H0z" />
      <circle className="fill-apricot" cx="420" cy="58" r="24" />
      <path className="fill-hero" d="M150 190l62-62 34 26 74-92 58 66 34-26 88 88z" />
      <path className="fill-hero-text" d="M320 59l-27 33 15 5 12-11 13 13 14-7z" />
      <path className="fill-apricot" d="M306 190h20l146 90H206c44-28 96-56 100-90z" />
      <path className="fill-none stroke-hero-text" strokeWidth="5" strokeDasharray="14 12" d="M316 194c6 30 12 56 20 86" />
      <path className="fill-hero" d="M36 176h124v74H36zM222 246c-12-44-10-92 2-120 12 28 14 76 2 120zM254 240c-9-36-7-74 2-96 9 22 11 60 2 96z" />
      <path className="fill-apricot" d="M24 178l74-46 74 46z" />
      <path className="fill-hero-text" d="M56 196h28v24H56zM116 196h26v54h-26z" />
      <path className="fill-hero" d="M506 122h118v14h-10v114h-12V136h-72v114h-12V136h-12zM546 212h46v8h-6v30h-7v-30h-20v30h-7v-30h-6z" />
      <path className="fill-apricot" d="M540 150h52v30h-52z" />
      <path className="fill-none stroke-hero" strokeWidth="4" d="M0 250h244M442 250h198" />
    </>
  )
}
