import { describe, expect, it } from 'vitest'

import { frontMatterTexts, plainTextOfMdx, plainTextOfMessage, textsWithin } from '../../../lib/kyrgyz/plainText'

const source = `---
title: Кыргызстандагы абал
keyPoints:
  - Биринчи ой.
  - Экинчи ой.
checkedOn: 2026-11-24
review: unread
order: 10
selfCheck:
  question: "Суроо барбы?"
  options:
    - { text: "Ооба.", correct: true }
---

import { Chart } from './chart'

## Бөлүм [#section-id]

Биринчи сүйлөм.[^source-2025][^fn07] **Калың** жана _жантык_ сөз, [шилтеме](/help/) жана \`код\`.

<Numbers ids="kg-102 kg-103" />

<Callout kind="caution">Мыйзам өзгөрөт.</Callout>

<Figure alt="Сүрөттөгү жазуу" src="/a.png" />

{/* эскертме */}

- Тизме
1. Сан

| Берене | Кылмыш |
| --- | :---: |
| 166 | адам сатуу |

\`\`\`
const code = 1
\`\`\`

Акыркы\u00ad сөз.
`

describe('the words of an MDX file', () => {
  const text = plainTextOfMdx(source)

  it('keeps what a reader reads', () => {
    for (const words of ['Бөлүм', 'Биринчи сүйлөм. Калың жана жантык сөз, шилтеме жана', 'Мыйзам өзгөрөт.', 'Сүрөттөгү жазуу', 'Тизме', 'Берене | Кылмыш', '166 | адам сатуу', 'Акыркы']) {
      expect(text).toContain(words)
    }
  })

  it('drops front matter, tags, ids, notes, addresses and code', () => {
    for (const words of ['Кыргызстандагы', 'section-id', 'fn07', 'source', '/help/', 'код', 'kg-102', 'Callout', 'caution', 'png', 'эскертме', 'const', 'import', '**', '---']) {
      expect(text).not.toContain(words)
    }
  })

  it('keeps the line breaks, so that line numbers stay right', () => {
    expect(text.split('\n')).toHaveLength(source.split('\n').length)
    expect(text.split('\n').findIndex((line) => line.includes('Мыйзам өзгөрөт'))).toBe(source.split('\n').findIndex((line) => line.includes('Мыйзам өзгөрөт')))
  })
})

describe('the texts of front matter', () => {
  it('gives each text with the way to it and leaves fields for the computer out', () => {
    expect(frontMatterTexts(source)).toEqual([
      { field: 'title', text: 'Кыргызстандагы абал' },
      { field: 'keyPoints.0', text: 'Биринчи ой.' },
      { field: 'keyPoints.1', text: 'Экинчи ой.' },
      { field: 'selfCheck.question', text: 'Суроо барбы?' },
      { field: 'selfCheck.options.0.text', text: 'Ооба.' },
    ])
  })

  it('takes a file without front matter', () => {
    expect(frontMatterTexts('Сөз')).toEqual([])
    expect(plainTextOfMdx('Сөз')).toBe('Сөз')
  })
})

describe('interface messages', () => {
  it('lists nested messages with their keys', () => {
    expect(textsWithin({ frame: { exit: 'Чыгуу', list: ['Бир'] }, count: 3 })).toEqual([
      { field: 'frame.exit', text: 'Чыгуу' },
      { field: 'frame.list.0', text: 'Бир' },
    ])
  })

  it('keeps the words of a message and drops its machinery', () => {
    expect(plainTextOfMessage('{number}-булак')).toBe('…-булак')
    expect(plainTextOfMessage('<link>Шилтеме</link>ни ачыңыз')).toBe('Шилтемени ачыңыз')
    expect(plainTextOfMessage('{count, plural, one {# суроо} other {# суроо}} бар')).toBe('… суроо … суроо бар')
    expect(plainTextOfMessage('{date, date, long} текшерилген')).toBe('… текшерилген')
  })
})
