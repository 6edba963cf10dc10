// @vitest-environment jsdom
/** A media query is asked once, and again when it changes: each question makes the browser lay the page out. */
import { flushSync } from 'svelte'
import { afterEach, expect, test, vi } from 'vitest'
import { matching } from './matching.svelte'

afterEach(() => vi.unstubAllGlobals())

test('however often it is read it is asked when it changes alone', () => {
  let wide = true
  let tell = (): void => undefined
  const asked = vi.fn(() => wide)
  const query = {
    get matches() {
      return asked()
    },
    addEventListener: (_: string, changed: () => void) => void (tell = changed),
    removeEventListener: vi.fn(),
  }
  vi.stubGlobal('matchMedia', () => query)
  const seen: boolean[] = []
  const stop = $effect.root(() => {
    const phone = matching('(max-width: 719px)')
    $effect(() => void seen.push(phone.current, phone.current))
  })
  flushSync()
  const before = asked.mock.calls.length
  wide = false
  tell()
  flushSync()
  expect(asked.mock.calls.length).toBe(before + 1)
  expect(seen).toEqual([true, true, false, false])
  stop()
  expect(query.removeEventListener).toHaveBeenCalledOnce()
})
