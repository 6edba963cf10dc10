/** When an open microphone is silent. */
import { expect, test } from 'vitest'
import { Silence } from './level'

test('nothing heard for five seconds is silence', () => {
  const silence = new Silence(1000)
  expect(silence.is(0, 5900)).toBe(false)
  expect(silence.is(0, 6000)).toBe(true)
})

test('a word ends it, and a pause after words is none', () => {
  const silence = new Silence(0)
  expect(silence.is(0.01, 6000)).toBe(true)
  expect(silence.is(0.3, 6100)).toBe(false)
  expect(silence.is(0, 60_000)).toBe(false)
})
