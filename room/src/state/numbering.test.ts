import { expect, test } from 'vitest'
import type { Item } from '../wire/types'
import { itemNumbers, numberOf } from './numbering'

const agenda = (...subs: boolean[]) =>
  Object.fromEntries(subs.map((sub, place) => [`i${place}`, { id: `i${place}`, sub } as Item]))

test('what stands under an item has its number and a letter', () => {
  expect(Object.values(itemNumbers(agenda(false, false, true, true, false, true)))).toEqual([
    '1',
    '2',
    '2(a)',
    '2(b)',
    '3',
    '3(a)',
  ])
})

test('the first stands under none, and an unknown one has no number', () => {
  expect(Object.values(itemNumbers(agenda(true, true)))).toEqual(['1', '1(a)'])
  expect(numberOf(agenda(false), 'other')).toBe('')
})
