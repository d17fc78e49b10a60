// @vitest-environment jsdom

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { startCopyCode } from '../../../components/behaviours/copyCode'
import { click, find, tidy } from './browser'

const box = `
  <textarea id="code" readonly>&lt;p&gt;102&lt;/p&gt;</textarea>
  <p class="line" hidden><button type="button" data-copy="code" data-copied="Copied" data-selected="Selected">Copy</button> <span role="status"></span></p>`

function said(): string {
  return find('[role=status]').textContent ?? ''
}

function selectedText(): string {
  const area = find('#code') as HTMLTextAreaElement
  return area.value.slice(area.selectionStart, area.selectionEnd)
}

beforeEach(() => {
  document.body.innerHTML = box
})
afterEach(() => {
  Reflect.deleteProperty(document, 'execCommand')
  tidy()
})

describe('the button beside a code', () => {
  it('is shown, since it works now', () => {
    startCopyCode()
    expect(find('.line').hidden).toBe(false)
  })

  it('copies the code as it is and says so', async () => {
    const writeText = vi.fn(() => Promise.resolve())
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    startCopyCode()
    click(find('button'))
    await vi.waitFor(() => expect(said()).toBe('Copied'))
    expect(writeText).toHaveBeenCalledWith('<p>102</p>')
  })

  it.each([
    ['has no clipboard', {}],
    ['forbids it', { clipboard: { writeText: () => Promise.reject(new Error('Forbidden')) } }],
  ])('marks the code in a viewer that %s, and says what to do', async (_viewer, navigator) => {
    vi.stubGlobal('navigator', navigator)
    startCopyCode()
    click(find('button'))
    await vi.waitFor(() => expect(said()).toBe('Selected'))
    expect(selectedText()).toBe('<p>102</p>')
  })

  it('copies in the older way where a viewer knows only that', async () => {
    vi.stubGlobal('navigator', {})
    Object.assign(document, { execCommand: (command: string) => command === 'copy' })
    startCopyCode()
    click(find('button'))
    await vi.waitFor(() => expect(said()).toBe('Copied'))
  })

  it('stays away when there is no code', () => {
    document.body.innerHTML = box.replace('id="code"', 'id="other"')
    startCopyCode()
    expect(find('.line').hidden).toBe(true)
  })
})
