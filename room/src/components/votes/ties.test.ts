/** A tie as everybody sees it: the votes that weigh, and not the heads. */
import { expect, test } from 'vitest'
import { tied } from '../../../dev/ties'
import { dividedEqually, votesFor } from './ties'

test('what weighs is counted beside the heads, and divides equally', () => {
  const meeting = tied()
  const vote = meeting.ballots.votes['v80']
  if (!vote) throw new Error('no vote')
  expect([votesFor(vote, 'yes'), votesFor(vote, 'no')]).toEqual([5, 5])
  expect(votesFor({ ...vote, weights: {} }, 'yes')).toBeNull()
})

test('a tie is one by votes, under a rule of more than half', () => {
  const meeting = tied()
  const vote = meeting.ballots.votes['v80']
  const [rule] = meeting.sitting?.rulebook.decisions?.rules ?? []
  if (!vote || !rule) throw new Error('no vote')
  expect(dividedEqually(meeting, vote)).toBe(false)
  const cited = { article: '6', unverified: false, otherwise: [] }
  rule.conditions = [
    {
      kind: 'share',
      ...cited,
      of: 'present-and-voting',
      more_than: '1/2',
      at_least: null,
      weight: 'votes',
      among: null,
    },
  ]
  expect(dividedEqually(meeting, vote)).toBe(true)
  expect(dividedEqually(meeting, { ...vote, weights: {} })).toBe(false)
})
