// @vitest-environment jsdom
/** A part keeps its number when another is rejected, and the rejected one is called by its own. */
import { beforeAll, expect, test } from 'vitest'
import { setLocale } from '../../text'
import type { Outcome } from '../../wire/types'
import { numberOf, partName } from './parts'

beforeAll(() => setLocale('en', false))

const part = (id: string, preamble = false): object => ({ id, preamble, entries: {}, digests: {}, stale: [] })

test('after a part was rejected', () => {
  const outcome = {
    version: 2,
    parts: [part('why', true), part('b'), part('c')],
    past: [{ number: 1, parts: { why: {}, a: {}, b: {}, c: {} } }],
    rejected: { a: 'v1' },
    approved: {},
  } as unknown as Outcome
  expect(['b', 'c'].map((id) => partName(outcome, id))).toEqual(['Paragraph 2', 'Paragraph 3'])
  expect(partName(outcome, 'a')).toBe('Paragraph 1')
  expect(numberOf(outcome, 'a')).toBeNull()
  expect(partName(outcome, 'why')).toContain('a')
})
