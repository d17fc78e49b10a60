type EmblemProps = { className?: string }

/** The tunduk, the crown of a yurt, seen from inside: home. */
export function Emblem({ className }: EmblemProps) {
  return (
    <svg className={className} viewBox="0 0 40 40" width="40" height="40" fill="none" stroke="currentColor" aria-hidden="true">
      <circle cx="20" cy="20" r="17.5" strokeWidth="4" />
      <g strokeWidth="2">
        <path d="M12 5.5c4.500 8 4.500 21 0 29M20 3v34M28 5.500c-4.500 8-4.500 21 0 29" />
        <path d="M5.500 12c8 4.500 21 4.500 29 0M3 20h34M5.500 28c8-4.500 21-4.500 29 0" />
      </g>
    </svg>
  )
}
