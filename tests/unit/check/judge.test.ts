import { describe, expect, it } from 'vitest'

import { effectOf, judge, type Question } from '../../../lib/check/judge'

const critical: Question = { id: 'A01', severity: 'critical', bad: 'no' }
const warning: Question = { id: 'A02', severity: 'warning', bad: 'yes' }
const good: Question = { id: 'B01', severity: 'good', bad: 'no' }

describe('an answer', () => {
  it('decides the result when it is bad where it matters most', () => {
    expect(effectOf(critical, 'no')).toBe('worst')
    expect(effectOf(critical, 'yes')).toBe('fine')
  })

  it('keeps the result from being the lowest when it is bad or not known', () => {
    expect(effectOf(warning, 'yes')).toBe('check')
    expect(effectOf(warning, 'unknown')).toBe('check')
    expect(effectOf(critical, 'unknown')).toBe('check')
  })

  it('is only a reminder where good practice is asked for', () => {
    expect(effectOf(good, 'no')).toBe('note')
    expect(effectOf(good, 'unknown')).toBe('note')
    expect(effectOf(good, 'yes')).toBe('fine')
  })
})

describe('the result', () => {
  const questions = [critical, warning, good]

  it('is stop after one bad answer to a critical question, whatever the others say', () => {
    expect(judge(questions, { A01: 'no', A02: 'no', B01: 'yes' }, 'stop')).toBe('stop')
  })

  it('is help instead of stop for those who have left', () => {
    expect(judge(questions, { A01: 'no', A02: 'no', B01: 'yes' }, 'help')).toBe('help')
  })

  it('is never the lowest with a "don’t know" that matters, nor with a question left out', () => {
    expect(judge(questions, { A01: 'unknown', A02: 'no', B01: 'yes' }, 'stop')).toBe('check')
    expect(judge(questions, { A02: 'no', B01: 'yes' }, 'stop')).toBe('check')
    expect(judge(questions, {}, 'stop')).toBe('check')
  })

  it('is the lowest when nothing speaks against it', () => {
    expect(judge(questions, { A01: 'yes', A02: 'no', B01: 'no' }, 'stop')).toBe('none')
  })
})
