// @vitest-environment jsdom
/** A part that cannot be fetched says so, and comes when the line is back; what events show is fetched ahead. */
import { render, screen } from '@testing-library/svelte'
import { tick } from 'svelte'
import { afterEach, expect, test, vi } from 'vitest'
import { t } from '../text'
import { fetchAhead, tryAgain } from './fetching.svelte'
import Part from './Part.svelte'
import { dialogs, parts } from './parts'
import Opening from './entry/Opening.svelte'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test('a part says that it is on its way, that it failed, and comes when the line is back or somebody asks', async () => {
  const fetch = vi.fn<() => Promise<{ default: typeof Opening }>>()
  fetch.mockRejectedValueOnce(new Error('no network')).mockRejectedValueOnce(new Error('no network'))
  fetch.mockResolvedValue({ default: Opening })
  render(Part as never, { of: fetch } as never)
  expect(screen.getByRole('status').textContent).toBe(t('part-coming'))
  expect((await screen.findByRole('alert')).textContent).toContain(t('part-failed'))
  tryAgain()
  await tick()
  ;(await screen.findByRole('button', { name: t('part-again') })).click()
  await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  await vi.waitFor(() => expect(screen.getByText(t('opening'))).toBeTruthy())
  expect(fetch).toHaveBeenCalledTimes(3)
  tryAgain()
  await tick()
  expect(fetch).toHaveBeenCalledTimes(3)
})

test('a dialog that cannot be fetched says so over the room, and can be put away', async () => {
  const close = vi.fn()
  vi.spyOn(parts, 'keys').mockRejectedValue(new Error('no network'))
  dialogs.add(parts.keys)
  render(Part as never, { of: parts.keys, onclose: close } as never)
  expect((await screen.findByRole('alert')).className).toContain('over')
  screen.getByRole('button', { name: t('close') }).click()
  expect(close).toHaveBeenCalledOnce()
})

test('what events show is fetched ahead for everybody, and not before the room has stood for a while', async () => {
  vi.useFakeTimers()
  const vote = vi.spyOn(parts, 'vote')
  const texts = vi.spyOn(parts, 'texts')
  const stop = fetchAhead(false)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(vote).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(vote).toHaveBeenCalledOnce()
  expect(texts).not.toHaveBeenCalled()
  stop()
})
