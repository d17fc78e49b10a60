import { describe, expect, it } from 'vitest'

import { Island } from '../../../components/islands/Island'
import { SelfCheck, type SelfCheckProps } from '../../../components/islands/SelfCheck'
import { rendered, words } from './page'

const question: SelfCheckProps = {
  question: 'Could this be human trafficking?',
  options: [
    { text: 'No, he agreed.', correct: false },
    { text: 'Yes, it could.', correct: true },
  ],
  explanation: 'He was deceived.',
  words: { answer: 'Answer and explanation', rightAnswer: 'Right answer: Yes, it could.', correct: 'Right.', incorrect: 'Not right.' },
}

describe('a question at the end of an article, without script', () => {
  const page = rendered(<SelfCheck {...question} />)

  it('shows the question as the name of its answers', () => {
    expect(words(page, 'fieldset > legend')).toBe('Could this be human trafficking?')
  })

  it('lets the reader tick one answer', () => {
    expect(page('label').toArray().map((label) => page(label).text())).toEqual(['No, he agreed.', 'Yes, it could.'])
    expect(new Set(page('input[type="radio"]').toArray().map((input) => page(input).attr('name'))).size).toBe(1)
    expect(page('input:checked')).toHaveLength(0)
  })

  it('opens the explanation by hand', () => {
    expect(words(page, 'details > summary')).toBe('Answer and explanation')
    expect(words(page, 'details > p:nth-of-type(1)')).toBe('Right answer: Yes, it could.')
    expect(words(page, 'details > p:nth-of-type(2)')).toBe('He was deceived.')
    expect(page('details').attr('open')).toBeUndefined()
  })

  it('says neither right nor wrong before an answer is chosen', () => {
    expect(words(page, '[role="status"]')).toBe('')
    expect(words(page)).not.toContain('Not right.')
  })
})

describe('an island', () => {
  const page = rendered(<Island name="self-check" component={SelfCheck} properties={question} />)

  it('shows its content before any script has run', () => {
    expect(words(page, '[data-island="self-check"] [data-island-root] legend')).toBe('Could this be human trafficking?')
  })

  it('carries everything it shows as data', () => {
    expect(JSON.parse(page('script[type="application/json"]').text())).toEqual(question)
  })

  it('cannot be broken out of by its own words', () => {
    const hostile = { ...question, explanation: '</script><script>alert(1)</script><!--' }
    const island = rendered(<Island name="self-check" component={SelfCheck} properties={hostile} />)
    expect(island('script')).toHaveLength(1)
    expect(island('script').text()).not.toContain('<')
    expect(JSON.parse(island('script').text())).toEqual(hostile)
  })
})
