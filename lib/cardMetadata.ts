import type { Metadata } from 'next'

import { site } from '../content/site'
import { siteIcon } from './pageMetadata'

/**
 * What stands in the head of a card. Search engines find the full page in its place. The
 * title is what a screen reader says about the frame, so it begins with whose card it is.
 */
export function cardMetadata(title: string): Metadata {
  return {
    title: `${site.name}: ${title}`,
    robots: { index: false },
    formatDetection: { telephone: false },
    icons: siteIcon,
    referrer: 'no-referrer',
  }
}
