import { exitAddress } from '@/content/site'

type ExitLinkProps = {
  className: string
  children: React.ReactNode
  pressedOnce?: string | undefined
  pressedTwice?: string | undefined
  /** Inside of a frame: leaves the page around it too. */
  target?: '_top' | undefined
}

/**
 * A plain link that leaves the site in the same tab, so that it works without script.
 * components/behaviours/quickExit.ts finds it by its attribute and adds comfort.
 */
export function ExitLink({ className, children, pressedOnce, pressedTwice, target }: ExitLinkProps) {
  return (
    <a
      className={className}
      href={exitAddress}
      target={target}
      rel="noreferrer nofollow"
      data-quick-exit
      data-screen-only
      data-pressed-once={pressedOnce}
      data-pressed-twice={pressedTwice}
    >
      {children}
    </a>
  )
}
