import { describe, expect, it } from 'vitest'

import { readContent } from '../../content/checks/readContent'
import { checkResultSchema, stageSchema, stageSlugs } from '../../content/schemas/checklist'
import { answers, type Answer } from '../../lib/check/answers'
import { judge } from '../../lib/check/judge'
import { sendText } from '../../lib/check/sendText'
import { locales } from '../../locales/languages'

/* Every path of the checklists, with every combination of answers. */

const content = await readContent('.')
const stages = content.stages.map(({ data }) => stageSchema.parse(data)).sort((one, other) => one.order - other.order)
const result = checkResultSchema.parse(content.checkResult.data)

/** Every way to answer the questions, by counting to the base of three. */
function* everyWay(ids: string[]): Generator<Record<string, Answer>> {
  const total = 3 ** ids.length
  for (let number = 0; number < total; number += 1) {
    let rest = number
    const given: Record<string, Answer> = {}
    for (const id of ids) {
      given[id] = answers[rest % 3] ?? 'unknown'
      rest = Math.floor(rest / 3)
    }
    yield given
  }
}

it('has questions for every stage of a journey', () => {
  expect(stages.map(({ slug }) => slug)).toEqual([...stageSlugs])
  expect(stages.flatMap(({ items }) => items)).toHaveLength(78)
})

describe.each(stages)('the path of "$slug"', (stage) => {
  const asked = stage.items.filter((item) => item.asked)
  const ids = asked.map(({ id }) => id)

  it('asks at most twelve questions, one of them critical', () => {
    expect(asked.length).toBeLessThanOrEqual(12)
    expect(asked.length).toBeGreaterThanOrEqual(5)
  })

  it('gives the result that the answers demand, for every combination of them', () => {
    const wrong: unknown[] = []
    for (const given of everyWay(ids)) {
      const level = judge(asked, given, stage.worst)
      const isBad = asked.some((item) => item.severity === 'critical' && given[item.id] === item.bad)
      const isOpen = asked.some((item) => item.severity === 'critical' && given[item.id] === 'unknown')
      if (isBad ? level !== stage.worst : isOpen && level === 'none') wrong.push({ given, level })
      if (wrong.length > 3) break
    }
    expect(wrong).toEqual([])
  })
})

describe.each([...locales])('every result in "%s"', (locale) => {
  const forbidden = [
    ['ky', /коопсуз|ишенимд[үи]|мыйзамдуу сунуш/iu],
    ['ru', /безопасн|надёжн|надежн|проверено|легальн/iu],
    ['en', /(?<!\p{L})(safe|legal|verified|trustworthy|reliable)(?!\p{L})/iu],
  ].find(([code]) => code === locale)?.[1] as RegExp

  it('gives at least three acts that verify', () => {
    expect(result.verify.length).toBeGreaterThanOrEqual(3)
    expect(result.there.length).toBeGreaterThanOrEqual(3)
  })

  it('never says that an offer is good', () => {
    for (const { heading, text } of Object.values(result.levels)) expect(`${heading[locale]} ${text[locale]}`).not.toMatch(forbidden)
  })

  it('can be sent without naming a crime', () => {
    const text = sendText({
      opening: result.send[locale],
      result: result.levels.stop.heading[locale],
      acts: stages[0]?.items.map((item) => item.act[locale]) ?? [],
      verifyHeading: '',
      verify: result.verify.map((line) => line[locale]),
      numbersHeading: '',
      numbers: [],
    })
    expect(text).not.toMatch(/адам сат|кулчулук|кылмыш|торговл|рабств|преступ|traffick|slave|crime/iu)
    expect(text).not.toMatch(forbidden)
  })
})
