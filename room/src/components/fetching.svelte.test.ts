// @vitest-environment jsdom
/** A part that cannot be fetched says so, and comes when the line is back; what events show is fetched ahead. */
import { render, screen } from '@testing-library/svelte'
import { tick } from 'svelte'
import { afterEach, expect, test, vi } from 'vitest'
import { t } from '../text'
import { fetchAhead, tryAgain } from './fetching.svelte'
import Part from './Part.svelte'
import { parts } from './parts'
import Opening from './entry/Opening.svelte'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test('a part that failed is asked for again when the line is back', async () => {
  const fetch = vi.fn<() => Promise<{ default: typeof Opening }>>()
  fetch.mockRejectedValueOnce(new Error('no network')).mockResolvedValue({ default: Opening })
  render(Part as never, { of: fetch } as never)
  expect(await screen.findByRole('alert')).toHaveProperty('textContent', t('part-failed'))
  tryAgain()
  await tick()
  await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  expect(fetch).toHaveBeenCalledTimes(2)
  tryAgain()
  await tick()
  expect(fetch).toHaveBeenCalledTimes(2)
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
