/** The cases are the server's too (tests/documents/test_names.py). */
import { expect, test } from 'vitest'
import cases from '../../tests/names.json'
import { initialsOf, shortNameOf } from './names'

test.each(cases)('initials are whole characters: $why', ({ name, family, initials }) => {
  expect(initialsOf(name, family)).toBe(initials)
})

test('a short name is never guessed', () => {
  expect(shortNameOf('Xi Jinping', null)).toBe('Xi Jinping')
  expect(shortNameOf('Xi Jinping', 'Xi')).toBe('Xi')
})
