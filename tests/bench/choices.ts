import { parseArgs } from 'node:util'

/** What the person who started the bench wants. */
export type Choices = {
  /** Loads behind each figure of speed. */
  runs: number
  /** True to measure the speed of every page in the set, which takes about twice as long. */
  every: boolean
  /** Folder of the finished site. */
  site: string
  /** Folder of the plain export. */
  plain: string
  /** True to build first, which also takes the time of the build. */
  build: boolean
}

const mostRuns = 25

export const usage = `npm run bench -- [--runs 5] [--every] [--no-build] [--site out --export .export]
  --runs      loads behind each figure of speed, 1 to ${mostRuns}
  --every     speed of the articles in Russian and English too
  --no-build  measure the site as it stands
  --site, --export  folders of the finished site and of the plain export it was made from; nothing is built then`

/**
 * Reads the options of the command line.
 *
 * @throws with a sentence for the person who typed them
 */
export function readChoices(parameters: string[]): Choices {
  const { values } = parseArgs({
    args: parameters,
    options: {
      runs: { type: 'string', default: '5' },
      every: { type: 'boolean', default: false },
      site: { type: 'string' },
      export: { type: 'string' },
      'no-build': { type: 'boolean', default: false },
    },
  })
  const runs = Number(values.runs)
  if (!Number.isInteger(runs) || runs < 1 || runs > mostRuns) {
    throw new Error(`--runs is "${values.runs}". Use a whole number from 1 to ${mostRuns}.`)
  }
  return {
    runs,
    every: values.every,
    site: values.site ?? 'out',
    plain: values.export ?? '.export',
    build: !values['no-build'] && values.site === undefined && values.export === undefined,
  }
}
