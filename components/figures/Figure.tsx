import { getTranslations } from 'next-intl/server'

import { findWork } from '@/content'
import type { FigureData } from '@/content/schemas/figure'
import { localeAddress, pageAddresses } from '@/lib/addresses'
import { shortOriginOf } from '@/lib/originOf'
import type { Locale } from '@/locales/languages'

import { FigureFrame } from './FigureFrame'
import { drawingOf, type FigureWords } from './drawingOf'

type FigureProps = { locale: Locale; figure: FigureData }

/** A chart or diagram of content/figures in the language of the page. */
export async function Figure({ locale, figure }: FigureProps) {
  const words = await getTranslations({ locale, namespace: 'figure' })
  const figureWords: FigureWords = {
    gap: words('gap'),
    step: words('step'),
    yes: words('yes'),
    range: (from, to) => words('range', { from, to }),
  }
  const drawing = drawingOf(locale, figure, figureWords)

  return (
    <FigureFrame
      title={figure.title[locale]}
      description={figure.description[locale]}
      note={figure.note?.[locale]}
      width={drawing.width}
      height={drawing.height}
      source={
        <>
          {words('source')}:{' '}
          {figure.sources.map(findWork).map((work, index) => (
            <span key={work.id}>
              {index > 0 && '; '}
              <a href={`${localeAddress(locale, pageAddresses.sources)}#${work.id}`}>
                {shortOriginOf(work)}
              </a>
            </span>
          ))}
        </>
      }
      table={{ name: words('table'), ...drawing.table }}
    >
      {drawing.picture}
    </FigureFrame>
  )
}
