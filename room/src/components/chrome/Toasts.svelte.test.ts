// @vitest-environment jsdom
/** Notices: the newest alone, gone by itself, when it is put away, and once it is no longer true. */
import { screen } from '@testing-library/svelte'
import { tick } from 'svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { held as offers, no } from '../../../dev/offers'
import { show } from '../../../dev/holding.svelte'
import { stateOf } from '../../../dev/states'
import { t } from '../../text'
import { dismiss, toast, toasts } from './toasts.svelte'
import Toasts from './Toasts.svelte'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  for (const one of [...toasts()]) dismiss(one.id)
  vi.useRealTimers()
})

const said = () => screen.queryByRole('region', { name: t('toasts-label') })?.querySelector('p span')?.textContent

test('the newest stands alone, and what was behind it comes back when it is put away', async () => {
  show(Toasts, stateOf('speaking'), {})
  toast('note', 'First')
  toast('done', 'Second')
  await tick()
  expect(said()).toBe('Second')
  screen.getByRole('button', { name: t('dismiss') }).click()
  await tick()
  expect(said()).toBe('First')
})

test('a refusal is read longer than a note', async () => {
  show(Toasts, stateOf('speaking'), {})
  toast('refused', 'No')
  await tick()
  vi.advanceTimersByTime(7000)
  await tick()
  expect(said()).toBe('No')
  vi.advanceTimersByTime(4000)
  await tick()
  expect(said()).toBeUndefined()
})

test('what is no longer true goes at once', async () => {
  const held = show(Toasts, { ...stateOf('speaking'), options: [no('close-vote', 'too-early')] }, {})
  toast('refused', 'Too early', () => held.room.options.of('close-vote') !== null)
  await tick()
  expect(said()).toBe('Too early')
  held.room.options = offers([])
  await tick()
  expect(said()).toBeUndefined()
})
