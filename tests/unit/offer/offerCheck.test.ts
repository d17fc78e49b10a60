import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))

function run(input: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/offer-check.ts', ...words], { cwd: root, input, encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('the command offer-check', () => {
  it('checks one advert', () => {
    const { status, stdout } = run('Паспорт сдаёте нам, работа')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual({ level: 'stop', signs: [{ id: 'passport-retention', level: 'stop', start: 0, end: 18, text: 'Паспорт сдаёте нам' }] })
  })

  it('checks lines, names a faulty one and goes on', () => {
    const { status, stdout, stderr } = run('{"id":"a","text":"Требуется швея"}\nnot json\n\n{"text":"x"}\n{"id":2,"text":"Предоплата, работа"}\r\n', '--jsonl')
    expect(status).toBe(0)
    expect(stdout.trim().split('\n').map((line) => JSON.parse(line) as { id: unknown; level: string }).map(({ id, level }) => [id, level])).toEqual([['a', 'none'], [2, 'stop']])
    expect(stderr).toContain('Line 2 is not JSON.')
    expect(stderr).toContain('Line 4 has no "id".')
  })

  it('says what is wrong when nothing can be read', () => {
    expect(run('')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('The input is empty.') as string })
    expect(run('nothing\n', '--jsonl')).toMatchObject({ status: 1, stderr: expect.stringContaining('No line could be read.') as string })
    expect(run('x', '--fast')).toMatchObject({ status: 1, stderr: expect.stringContaining('The option "--fast" is unknown.') as string })
  })
})
