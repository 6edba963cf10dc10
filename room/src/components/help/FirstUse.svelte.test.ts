// @vitest-environment jsdom
/** The three sentences, on a screen that comes piece by piece. */
import { render, screen } from '@testing-library/svelte'
import { beforeEach, expect, test, vi } from 'vitest'
import { fixtureRoom } from '../../../dev/fixture'
import { stateOf } from '../../../dev/states'
import { t } from '../../text'
import FirstUse from './FirstUse.svelte'

beforeEach(() => {
  localStorage.clear()
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  )
})

function appear(tag: string, attribute: string, value = ''): void {
  const one = document.createElement(tag)
  one.setAttribute(attribute, value)
  one.getBoundingClientRect = () => ({ x: 0, y: 0, width: 40, height: 40 }) as DOMRect
  document.body.append(one)
}

test('it begins with the first sentence though the button of the last came before', async () => {
  const state = stateOf('speaking')
  const me = state.meeting.sitting?.chair ?? null
  appear('button', 'data-opens', 'lobby')
  render(FirstUse, { room: fixtureRoom({ ...state, me, cameras: false }) })
  await screen.findByText(t('first-use-chair-3'))
  appear('div', 'data-list')
  appear('div', 'id', 'band')
  await screen.findByText(t('first-use-chair-1'))
  expect(screen.queryByText(t('first-use-step', { n: 1, all: 3 }))).not.toBeNull()
})
