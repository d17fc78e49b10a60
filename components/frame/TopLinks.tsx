import { Icon } from '../art/Icon'
import { ExitLink } from './ExitLink'

type TopLinksProps = {
  skip: string
  exit: string
  /** What is said about Shift, which needs a script. */
  exitPressedOnce?: string
  exitPressedTwice?: string
  exitTarget?: '_top'
}

const onFocusOnly =
  'sr-only focus:not-sr-only focus:fixed focus:top-0 focus:left-0 focus:z-20 focus:bg-apricot focus:px-4 focus:py-3 focus:font-bold focus:text-on-apricot'

/** What a keyboard meets first: skip, leave, and the bar that stays on top of the page. */
export function TopLinks({ skip, exit, exitPressedOnce, exitPressedTwice, exitTarget }: TopLinksProps) {
  return (
    <>
      <a className={onFocusOnly} href="#main" data-screen-only>
        {skip}
      </a>
      <nav className="sticky top-0 z-10" aria-label={exit} data-screen-only>
        <ExitLink className={onFocusOnly} target={exitTarget}>
          {exit}
        </ExitLink>
        <ExitLink
          className="block bg-bar text-on-bar no-underline hover:underline forced-colors:border"
          pressedOnce={exitPressedOnce}
          pressedTwice={exitPressedTwice}
          target={exitTarget}
        >
          <span className="page-width flex min-h-12 items-center justify-between gap-4 font-bold">
            {exit}
            <Icon name="cross" className="size-6 shrink-0" />
          </span>
        </ExitLink>
      </nav>
    </>
  )
}
