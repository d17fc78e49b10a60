/** A fence, a crane and an unfinished house behind it; a helmet hangs on the fence. */
export function BuildingSite() {
  return (
    <>
      <path className="fill-hero-text" d="M0 0h640v280H0z" />
      <path className="fill-hero" d="M300 66h212v214H300z" />
      <path className="fill-hero-text" d="M322 88h46v40h-46zM384 88h46v40h-46zM446 88h46v40h-46zM322 146h46v40h-46zM384 146h46v40h-46zM446 146h46v40h-46z" />
      <path className="fill-apricot" d="M384 146h46v40h-46zM322 88h46v40h-46z" />
      <path className="fill-none stroke-hero" strokeWidth="6" d="M312 66V40M352 66V30M396 66V40M440 66V30M484 66V40" />
      <path className="fill-none stroke-hero" strokeWidth="7" d="M150 280V34M178 280V34M150 34h28M120 48h160M164 14l-44 34M164 14l116 34M164 14v20M150 78l28-30M150 108l28-30M150 138l28-30M150 168l28-30M256 48v40" />
      <path className="fill-apricot" d="M238 88h36v22h-36z" />
      <path className="fill-hero" d="M0 196h56v84H0zM62 190h56v90H62zM124 196h56v84h-56zM186 190h56v90h-56zM248 196h56v84h-56zM310 190h56v90h-56zM372 196h56v84h-56zM434 190h56v90h-56zM496 196h56v84h-56zM558 190h56v90h-56zM620 196h20v84h-20z" />
      <path className="stroke-hero-text" strokeWidth="5" d="M0 222h640M0 262h640" />
      <path className="fill-apricot" d="M506 236c0-30 14-48 36-50v-6h12v6c22 2 36 20 36 50zM496 236h106v12H496z" />
      <path className="fill-none stroke-hero" strokeWidth="5" d="M534 190c-6 14-8 28-8 46M562 190c6 14 8 28 8 46" />
    </>
  )
}
