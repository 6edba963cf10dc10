import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { changed, follow, lineStands } from './beside'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  lineStands(false)
  vi.useRealTimers()
})

test('it is looked at now, and again and again where no line stands', () => {
  const look = vi.fn()
  const stop = follow('help', look, 1000)
  vi.advanceTimersByTime(2500)
  expect(look).toHaveBeenCalledTimes(3)
  stop()
  vi.advanceTimersByTime(2500)
  expect(look).toHaveBeenCalledTimes(3)
})

test('where a line stands it alone says when', () => {
  const look = vi.fn()
  const stop = follow('help', look, 1000)
  lineStands(true)
  expect(look).toHaveBeenCalledTimes(2)
  vi.advanceTimersByTime(5000)
  changed('badge')
  expect(look).toHaveBeenCalledTimes(2)
  changed('help')
  expect(look).toHaveBeenCalledTimes(3)
  stop()
  changed('help')
  expect(look).toHaveBeenCalledTimes(3)
})
