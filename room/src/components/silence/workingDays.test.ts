import { expect, test } from 'vitest'
import type { Meeting } from '../../wire/types'
import { restAt, workingDaysAfter } from './workingDays'

const HOLIDAYS = ['01-01', '12-25', '12-26', '2022-12-29']
const at = (time: string): number => Date.parse(time)

function seated(offset_min: number, holidays = HOLIDAYS): Meeting {
  const calendar = { weekend: ['saturday', 'sunday'], holidays, article: '', unverified: false }
  return { sitting: { offset_min, rulebook: { calendar } } } as unknown as Meeting
}

test('a day is one of the seat: it may be a holiday there, and none in UTC', () => {
  expect(restAt(seated(0), at('2022-12-23T23:30:00Z'))).toBeNull()
  expect(restAt(seated(60), at('2022-12-23T23:30:00Z'))).toBe('weekend')
  expect(restAt(seated(0), at('2022-12-26T10:00:00Z'))).toBe('holiday')
  expect(restAt(seated(0, []), at('2022-12-26T10:00:00Z'))).toBeNull()
})

test('working days leave out weekends, and holidays of every year or of one', () => {
  const thursday = at('2022-12-22T10:00:00Z')
  expect(workingDaysAfter(seated(0), thursday, 3)).toBe(at('2022-12-28T10:00:00Z'))
  expect(workingDaysAfter(seated(0), thursday, 4)).toBe(at('2022-12-30T10:00:00Z'))
  expect(workingDaysAfter(seated(0, []), thursday, 3)).toBe(at('2022-12-27T10:00:00Z'))
})
