import { createServer } from 'node:https'
import type { ServerResponse } from 'node:http'

import { generate } from 'selfsigned'

import { exitAddress } from '../../../content/site'
import { listen } from '../../../scripts/server/siteServer'

/** Colour of the page the exit leads to, which no page of ours shows. */
export const targetColour = '#00a05a'

const targetPage = `<!doctype html><html lang="en"><title>Elsewhere</title><style>html { background: ${targetColour} }</style></html>`

/** Stands in for the place the exit leads to, so that no test contacts the real one. */
export type ExitTarget = {
  port: number
  /** How often the target was asked for. */
  visits: number
  /** What the last request told about the page before. */
  referrer: string | undefined
  /** Leaves requests without an answer until `release`, like a slow network. */
  hold: () => void
  release: () => void
  close: () => void
}

export async function startExitTarget(): Promise<ExitTarget> {
  const host = new URL(exitAddress).hostname
  const certificate = await generate([{ name: 'commonName', value: host }], { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' })
  let held: ServerResponse[] | null = null

  function answer(response: ServerResponse): void {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(targetPage)
  }

  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    if (request.url !== new URL(exitAddress).pathname) {
      // Browsers also ask for an icon.
      response.writeHead(204).end()
      return
    }
    target.visits += 1
    target.referrer = request.headers.referer
    if (held) held.push(response)
    else answer(response)
  })

  const target: ExitTarget = {
    port: await listen(server, 0),
    visits: 0,
    referrer: undefined,
    hold: () => {
      held = []
    },
    release: () => {
      for (const response of held ?? []) answer(response)
      held = null
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
  return target
}
