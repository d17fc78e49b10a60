import { describe, expect, it } from 'vitest'

import { sendText } from '../../../lib/check/sendText'

const lines = {
  opening: 'Чогуу текшерели.',
  result: 'Токтоңуз.',
  acts: ['Сураңыз.', 'Чалыңыз.'],
  verifyHeading: 'Бүгүн',
  verify: ['Бир', 'Эки'],
  numbersHeading: 'Номерлер',
  numbers: [{ name: 'Консулдук', number: '0999 312 003' }],
}

describe('the text to send', () => {
  it('holds the result, what to do about the answers, what to verify and the numbers', () => {
    expect(sendText(lines)).toBe('Чогуу текшерели.\n\nТоктоңуз.\n\n- Сураңыз.\n- Чалыңыз.\n\nБүгүн:\n- Бир\n- Эки\n\nНомерлер:\n- Консулдук: 0999 312 003')
  })

  it('leaves out what there is nothing of', () => {
    expect(sendText({ ...lines, acts: [], numbers: [] })).toBe('Чогуу текшерели.\n\nТоктоңуз.\n\nБүгүн:\n- Бир\n- Эки')
  })
})
