/** The server's time: late messages do not set the clock back. */
import { expect, test } from 'vitest'
import { Clock } from './clock'

test('is nearest to the message that came fastest', () => {
  let here = 1_000
  const clock = new Clock(() => here)
  expect(clock.now()).toBe(1_000)
  clock.heard(5_000)
  here = 1_300
  clock.heard(5_100)
  expect(clock.now()).toBe(5_300)
})

test('follows a clock that was set, after some messages', () => {
  let here = 0
  const clock = new Clock(() => here)
  for (let n = 0; n < 8; n++) clock.heard(9_000)
  here = 10
  for (let n = 0; n < 8; n++) clock.heard(4_000)
  expect(clock.now()).toBe(4_000)
})
