import type { Server } from 'node:http'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

import type { Browser } from '@playwright/test'

import { createSiteServer, listen } from '../../scripts/server/siteServer'
import { measureAnswer } from './answer'
import { editions, networks, offerPage, pages, type BenchPage, type Edition } from './conditions'
import type { Measurements } from './measurements'
import { measureOfferSpeed } from './offerSpeed'
import { connectionBytes, measurePassage } from './passage'
import { measureSpeed, middleSpeed, type Speed } from './speed'
import { median } from './statistics'
import { weigh } from './weight'

type Report = (line: string) => void
type Folders = Record<Edition, string>
type Origins = Record<Edition, string>

/** Answers differ little between loads and not between languages: few loads of one page are enough. */
const answerRuns = 3

/** Loads of the page that checks adverts; it exists in the finished site only. */
const offerRuns = 5

/** No limit rests on the plain export, and it takes longest by far: a third of the loads tell enough. */
export function runsOf(runs: number): Record<Edition, number> {
  return { 'finished site': runs, 'plain Next export': Math.ceil(runs / 3), 'bare HTML': runs }
}

async function measureWeights(browser: Browser, origins: Origins): Promise<Measurements['weights']> {
  const weights: Measurements['weights'] = []
  for (const { name, address } of pages) {
    for (const edition of editions) weights.push({ page: name, edition, ...(await weigh(browser, origins[edition] + address)) })
  }
  return weights
}

/** The editions take turns, so that whatever else this machine does meets all of them. */
async function measureSpeeds(
  browser: Browser,
  origins: Origins,
  timed: readonly BenchPage[],
  runs: Record<Edition, number>,
  report: Report,
): Promise<Measurements['speeds']> {
  const speeds: Measurements['speeds'] = []
  for (const network of networks) {
    for (const { name, address } of timed) {
      report(`Speed: ${name} at ${network.name} …`)
      const loads: Record<Edition, Speed[]> = { 'finished site': [], 'plain Next export': [], 'bare HTML': [] }
      for (let run = 0; run < Math.max(...Object.values(runs)); run += 1) {
        for (const edition of editions) {
          if (run < runs[edition]) loads[edition].push(await measureSpeed(browser, origins[edition] + address, network))
        }
      }
      for (const edition of editions) speeds.push({ page: name, network: network.name, edition, ...middleSpeed(loads[edition]) })
    }
  }
  return speeds
}

async function measureAnswers(browser: Browser, origins: Origins): Promise<Measurements['answers']> {
  const answers: Measurements['answers'] = []
  for (const { name, address } of pages.filter(({ island }) => island).slice(0, 1)) {
    for (const edition of editions) {
      const runs = []
      for (let run = 0; run < answerRuns; run += 1) runs.push(await measureAnswer(browser, origins[edition] + address))
      answers.push({ page: name, edition, delay: median(runs.map(({ delay }) => delay)), opened: runs.every(({ opened }) => opened) })
    }
  }
  return answers
}

async function measureOfferChecks(browser: Browser, origin: string): Promise<Measurements['offerChecks']> {
  const checks: Measurements['offerChecks'] = []
  for (let run = 0; run < offerRuns; run += 1) checks.push(await measureOfferSpeed(browser, origin + offerPage))
  return checks
}

async function measurePassages(browser: Browser, folders: Folders, origins: Origins): Promise<Measurements['passages']> {
  const passages: Measurements['passages'] = []
  for (const { name, address } of pages) {
    for (const edition of editions) {
      const passage = await measurePassage(browser, folders[edition], origins[edition], address)
      passages.push({ page: name, edition, ...passage, connection: await connectionBytes(folders[edition], address) })
    }
  }
  return passages
}

async function inspectSite(folder: string): Promise<Measurements['site']> {
  const files = (await readdir(folder, { recursive: true })).map((file) => file.replaceAll(path.sep, '/'))
  const fonts = await Promise.all(files.filter((file) => file.endsWith('.woff2')).map(async (file) => (await stat(path.join(folder, file))).size))
  return { fonts: fonts.reduce((sum, size) => sum + size, 0), frameworkFiles: files.filter((file) => file.startsWith('_next/')).length }
}

async function startServers(folders: Folders): Promise<{ origins: Origins; stop: () => void }> {
  const servers: Server[] = []
  const origins: Origins = { 'finished site': '', 'plain Next export': '', 'bare HTML': '' }
  for (const edition of editions) {
    const server = await createSiteServer(folders[edition])
    servers.push(server)
    origins[edition] = `http://127.0.0.1:${await listen(server, 0)}`
  }
  return {
    origins,
    stop: () => {
      for (const server of servers) {
        server.closeAllConnections()
        server.close()
      }
    },
  }
}

/**
 * Measures everything that needs a browser.
 *
 * @param folders where each edition is
 * @param amount `runs` loads behind each figure of speed; `every` page or only those always timed
 * @param report called with a line before each longer part
 */
export async function measureEditions(
  browser: Browser,
  folders: Folders,
  amount: { runs: number; every: boolean },
  report: Report,
): Promise<Omit<Measurements, 'build' | 'machine'>> {
  const runs = runsOf(amount.runs)
  const timed = pages.filter((page) => amount.every || page.timed)
  const { origins, stop } = await startServers(folders)
  try {
    // Comes first, because it also warms up the browser for what is timed.
    report('Weight of every page …')
    const weights = await measureWeights(browser, origins)
    const speeds = await measureSpeeds(browser, origins, timed, runs, report)
    report('Choosing an answer …')
    const answers = await measureAnswers(browser, origins)
    report('Checking long adverts …')
    const offerChecks = await measureOfferChecks(browser, origins['finished site'])
    report('Where connections freeze …')
    const passages = await measurePassages(browser, folders, origins)
    return { runs, weights, speeds, answers, offerChecks, passages, site: await inspectSite(folders['finished site']) }
  } finally {
    stop()
  }
}
