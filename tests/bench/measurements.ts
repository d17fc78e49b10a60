import type { Answer } from './answer'
import type { Edition } from './conditions'
import type { OfferSpeed } from './offerSpeed'
import type { Passage } from './passage'
import type { Speed } from './speed'
import type { Weight } from './weight'

type Of<Figures> = Figures & { page: string; edition: Edition }

/** Everything that one run of the bench has found out. */
export type Measurements = {
  /** `load` is how many processes wanted a processor in the minute before: more than there are cores spoils figures. */
  machine: { cores: number; load: number }
  /** Loads behind each figure of speed, by edition. */
  runs: Record<Edition, number>
  weights: Of<Weight>[]
  speeds: (Of<Speed> & { network: string })[]
  answers: Of<Answer>[]
  /** One entry for each load of the page that checks adverts. */
  offerChecks: OfferSpeed[]
  /** `connection` is what a new connection carries for the HTML alone, in bytes. */
  passages: (Of<Passage> & { connection: number })[]
  site: {
    /** All font files together, in bytes. */
    fonts: number
    /** Files of Next's runtime in the finished site. */
    frameworkFiles: number
  }
  /** Seconds of each step; empty when nothing was built. */
  build: { name: string; seconds: number }[]
}

/** The same figures of another edition. */
export function counterpart<Figures extends { page: string; edition: Edition; network?: string }>(
  all: readonly Figures[],
  { page, network }: Figures,
  edition: Edition,
): Figures {
  const found = all.find((other) => other.page === page && other.network === network && other.edition === edition)
  if (!found) throw new Error(`"${page}" was not measured as ${edition}.`)
  return found
}
