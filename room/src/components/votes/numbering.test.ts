// @vitest-environment jsdom
/** Amendments are called by their number on every screen, and one to an amendment says so. */
import { beforeAll, expect, test } from 'vitest'
import { amended } from '../../../dev/votes'
import { setLocale } from '../../text'
import type { Amendment, Meeting, Outcome, Vote } from '../../wire/types'
import { amendmentMark, namedAmendment } from '../texts/parts'
import { aboutWords, questionOf } from './reading'

beforeAll(() => setLocale('en', false))

/** A text with A1 and its A1.1, which has the same words. */
function tabled(): { made: Meeting; text: Outcome; first: Amendment; second: Amendment } {
  const made = amended()
  const text = Object.values(made.outcomes.table).find((one) => one.amendments.length) as Outcome
  const first = text.amendments[0] as Amendment
  const second = { ...first, id: 'a99', amends: first.id }
  text.amendments.push(second)
  return { made, text, first, second }
}

function voteOn(amendment: Amendment): Vote {
  return { texts: {}, amendment: amendment.id, parts: [], outcome: null, motion: null, again: null } as unknown as Vote
}

test('a copy of an amendment has its number, never zero', () => {
  const { text, first } = tabled()
  expect(amendmentMark(text, { ...first })).toBe('A1')
})

test('the two votes are told apart, by number and in words', () => {
  const { made, text, first, second } = tabled()
  expect(aboutWords(made, voteOn(first))).toBe('Vote on amendment A1')
  expect(aboutWords(made, voteOn(second))).toBe('Vote on A1.1, an amendment to amendment A1')
  expect(questionOf(made, voteOn(first)).words).toMatch(/^A1: /)
  expect(questionOf(made, voteOn(second)).words).toMatch(/^A1\.1 \(to A1\): /)
  expect(namedAmendment(text, second)?.words).toBe(questionOf(made, voteOn(second)).words)
})
