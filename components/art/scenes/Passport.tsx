/** A passport, a contract and a pen on a table by the window. */
export function Passport() {
  return (
    <>
      <path className="fill-hero-text" d="M0 0h640v280H0z" />
      <path className="fill-on-hero" d="M352 20h252v128H352z" />
      <path className="fill-hero" d="M352 130l52-46 36 28 62-68 48 54 54-34v84H352z" />
      <path className="fill-none stroke-hero" strokeWidth="8" d="M352 20h252v128H352zM478 20v128" />
      <path className="fill-hero" d="M0 168h640v14H0z" />
      <path className="fill-apricot" d="M0 182h640v98H0z" />
      <path className="fill-on-hero" d="M286 96l150 22-22 148-150-22z" />
      <path className="fill-none stroke-hero" strokeWidth="6" d="M302 122l106 16M298 144l106 16M295 166l106 16M291 188l60 9M287 226l38 6" />
      <path className="fill-hero" d="M84 62l118-14 24 190-118 14z" />
      <path className="fill-on-hero" d="M202 48l10-1 24 190-10 1z" />
      <circle className="fill-none stroke-apricot" strokeWidth="7" cx="152" cy="134" r="30" />
      <path className="fill-none stroke-apricot" strokeWidth="5" d="M124 126c18 8 38 6 54-8M128 152c16 6 36 4 52-8M140 106c-4 20-2 40 8 58M158 104c2 20 6 40 14 52" />
      <path className="fill-none stroke-apricot" strokeWidth="6" d="M130 196l66-8M134 214l44-5" />
      <path className="fill-hero" d="M468 236l112-46 8 18-112 46-24 2z" />
    </>
  )
}
