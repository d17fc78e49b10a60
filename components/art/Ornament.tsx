type OrnamentProps = { className?: string }

/** Band of ram's horns as on a shyrdak felt rug. The only decoration of the site. */
export function Ornament({ className }: OrnamentProps) {
  return (
    <svg className={className} width="100%" height="52" aria-hidden="true">
      <defs>
        <pattern id="horns" width="112" height="52" patternUnits="userSpaceOnUse">
          <g fill="none" stroke="currentColor" strokeWidth="5">
            <path d="M56 52V26C56 10 43 3 33 3S16 10 16 18s7 12 13 12 10-4 10-9-4-7-7-7" />
            <path d="M56 26C56 10 69 3 79 3s17 7 17 15-7 12-13 12-10-4-10-9 4-7 7-7" />
            <path d="M0 52c0-9-5-14-14-14M112 52c0-9 5-14 14-14M0 52c0-9 5-14 14-14s7 4 7 8M112 52c0-9-5-14-14-14s-7 4-7 8" />
          </g>
        </pattern>
      </defs>
      <rect width="100%" height="52" fill="url(#horns)" />
    </svg>
  )
}
