import { expect, test } from 'vitest'
import { planned } from './numbers'

const item = (minutes: string, sub = false) => ({ minutes, sub })

test('what stands under an item is part of its minutes', () => {
  expect(planned([item('30'), item('10', true), item('20', true), item('15')])).toBe(45)
  expect(planned([item(''), item('10', true), item('20', true)])).toBe(30)
  expect(planned([item('10'), item('25', true)])).toBe(25)
  expect(planned([item('5', true), item('', true)])).toBe(5)
})
