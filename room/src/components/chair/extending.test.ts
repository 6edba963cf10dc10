/** To which hours a meeting may be extended. */
import { expect, test } from 'vitest'
import { meeting } from '../../../dev/meeting'
import { goesOnUntil, later } from './extending'

const TEN = Date.UTC(2030, 0, 24, 10)
const ended = (ends: number | null, extended: number | null = null) => {
  const made = meeting()
  if (made.sitting) made.sitting = { ...made.sitting, ends, extended }
  return made
}
const hours = (made: ReturnType<typeof ended>, now: number) =>
  later(made, now).map((one) => new Date(one).toISOString().slice(11, 16))

test('from its end on, also when that was put off before', () => {
  expect(hours(ended(TEN), TEN - 9 * 60_000)).toEqual(['10:15', '10:30', '11:00'])
  expect(hours(ended(TEN, TEN + 15 * 60_000), TEN)).toEqual(['10:30', '10:45', '11:15'])
  expect(goesOnUntil(ended(TEN, TEN + 15 * 60_000))).toBe(TEN + 15 * 60_000)
})

test('once it is over, from now on by the clock; without a planned end there is none', () => {
  expect(hours(ended(TEN), TEN + 34 * 60_000)).toEqual(['10:45', '11:00', '11:30'])
  expect(hours(ended(TEN), TEN)).toEqual(['10:15', '10:30', '11:00'])
  expect(later(ended(null), TEN)).toEqual([])
})
