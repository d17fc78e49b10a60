/** A network as the browser imitates it. */
export type Network = {
  name: string
  /** Kilobits per second. */
  down: number
  up: number
  /** Milliseconds from a request to the first byte of its answer. */
  latency: number
  /** True when the limits of speed hold here. */
  limited: boolean
}

export const networks: Network[] = [
  { name: '240/100 kbps, 600 ms', down: 240, up: 100, latency: 600, limited: true },
  { name: '1.6/0.75 Mbps, 300 ms', down: 1_600, up: 750, latency: 300, limited: true },
  { name: '9/3 Mbps, 100 ms', down: 9_000, up: 3_000, latency: 100, limited: false },
]

/** A cheap phone of 2020. */
export const phone = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }

/** How much slower the processor of that phone is than this one. */
export const cpuSlowdown = 6

export type BenchPage = {
  name: string
  address: `/${string}/`
  /** The emergency page must be lighter than one to read. */
  kind: 'reading' | 'emergency'
  /** True when a part of the page comes to life in the browser. */
  island: boolean
  /** True when its speed is always measured; other languages differ in nothing but words. */
  timed: boolean
}

const article = { kind: 'reading', island: true } as const

export const pages: BenchPage[] = [
  { name: 'home, ky', address: '/ky/', kind: 'reading', island: false, timed: true },
  { name: 'help, ky', address: '/ky/help/', kind: 'emergency', island: false, timed: true },
  { name: 'article, ky', address: '/ky/learn/kyrgyzstan/', ...article, timed: true },
  { name: 'article, ru', address: '/ru/learn/kyrgyzstan/', ...article, timed: false },
  { name: 'article, en', address: '/en/learn/kyrgyzstan/', ...article, timed: false },
]

/** The page whose script has most to do. */
export const offerPage = '/ky/check/offer/'

/** The same pages, made in three ways. */
export const editions = ['finished site', 'plain Next export', 'bare HTML'] as const
export type Edition = (typeof editions)[number]
