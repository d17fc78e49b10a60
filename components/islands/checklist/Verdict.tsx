import type { Level } from '@/lib/check/judge'

type VerdictProps = { level: Level; heading: string; text: string }

/** The result in words. Its colour is never green and it never says that an offer is good. */
export function Verdict({ level, heading, text }: VerdictProps) {
  return (
    <div className={`verdict verdict-${level}`}>
      <h2 tabIndex={-1}>{heading}</h2>
      <p>{text}</p>
    </div>
  )
}
