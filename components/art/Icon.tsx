/* One set, drawn for this site: 44 units, strokes of 3, square joins, current colour. */
const shapes = {
  list: 'M11 6h16l7 7v25H11zM17 21l4 4 7-8M17 32h11',
  phone: 'M8 9l7-3 5 9-4 4c2 4 5 7 9 9l4-4 9 5-3 7C20 38 8 25 8 9z',
  book: 'M22 12v26M6 8h9l7 4 7-4h9v26h-9l-7 4-7-4H6z',
  screen: 'M5 8h34v22H5zM22 30v7M14 37h16',
  help: 'M6 38V18l16-9 16 9v20M16 38V26h12v12',
  mark: 'M12 5h20v34H12zM19 33h6',
  people: 'M15 19a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM4 38V28l6-4h10l6 4v10M30 19a5 5 0 1 0 0-10M32 24h3l5 4v10',
  arrow: 'M6 22h30M26 12l10 10-10 10',
  cross: 'M11 11l22 22M33 11L11 33',
} as const

export type IconName = keyof typeof shapes

type IconProps = { name: IconName; className?: string }

/** Always stands beside a word, never alone. */
export function Icon({ name, className }: IconProps) {
  return (
    <svg className={className} viewBox="0 0 44 44" fill="none" stroke="currentColor" strokeWidth="3" strokeLinejoin="miter" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  )
}
