// @vitest-environment jsdom
/** The speaker's clock counts down, says by how much it is over, and why it stands still. */
import { screen } from '@testing-library/svelte'
import { tick } from 'svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { NOW, speaker } from '../../../dev/meeting'
import { show } from '../../../dev/holding.svelte'
import { stateOf } from '../../../dev/states'
import { t } from '../../text'
import type { Speaker } from '../../wire/types'
import SpeakerTime from './SpeakerTime.svelte'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function shown(more: Partial<Speaker>) {
  const held = show(SpeakerTime, stateOf('speaking'), { speaker: speaker('p7', more) })
  const after = async (ms: number) => {
    held.room.now = () => NOW + ms
    vi.advanceTimersByTime(300)
    await tick()
  }
  const clock = () => screen.getByRole('timer').querySelector('span')
  return { after, clock }
}

test('it counts down by the room’s time and tells over from left', async () => {
  const { after, clock } = shown({ deadline: NOW + 31_000 })
  expect(clock()?.textContent).toBe('0:31')
  expect(clock()?.className).not.toContain('short')
  await after(2000)
  expect(clock()?.textContent).toBe('0:29')
  expect(clock()?.className).toContain('short')
  await after(38_000)
  expect(clock()?.textContent).toBe('+0:07')
  expect(screen.getByText(t('time-over', { limit: '5:00' }))).toBeTruthy()
})

test('without a limit it says what was used', async () => {
  const { after, clock } = shown({ limit_s: null, deadline: null, since: NOW - 5000 })
  await after(60_000)
  expect(clock()?.textContent).toBe('1:05')
  expect(screen.getByText(t('time-no-limit'))).toBeTruthy()
})

test('a clock that is stopped stands, and says why', async () => {
  const { after, clock } = shown({ stopped: 'lost', remaining_ms: 42_000, deadline: null })
  await after(20_000)
  expect(clock()?.textContent).toBe('0:42')
  expect(screen.getByText(t('clock-stopped-lost'))).toBeTruthy()
})
