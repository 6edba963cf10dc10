// @vitest-environment jsdom
/** The arrow that points to what stands next goes there, in either direction of writing. */
import { expect, test } from 'vitest'
import { stepOf } from './arrows'

function steps(direction: string, ways: 'both' | 'sideways' = 'both'): number[] {
  const row = document.createElement('div')
  row.style.direction = direction
  document.body.append(row)
  return ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Enter'].map((key) =>
    stepOf({ key, currentTarget: row }, ways),
  )
}

test('arrows follow the direction of the row', () => {
  expect(steps('ltr')).toEqual([1, -1, 1, -1, 0])
  expect(steps('rtl')).toEqual([-1, 1, 1, -1, 0])
  expect(steps('rtl', 'sideways')).toEqual([-1, 1, 0, 0, 0])
})
