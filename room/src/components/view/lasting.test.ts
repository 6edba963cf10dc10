/** A decision is shown as the last one until the next begins, however that one ends. */
import { expect, test } from 'vitest'
import { empty } from '../../state/fold'
import type { Meeting, Motion, Outcome, Silence, Vote } from '../../wire/types'
import { lastAdopted } from '../texts/reading'
import { freshResult } from '../votes/reading'

const outcome = (more: Partial<Outcome>) =>
  ({
    id: 'o',
    status: 'proposed',
    item: null,
    put: null,
    settled: null,
    vote: null,
    objections: [],
    ...more,
  }) as unknown as Outcome
const vote = (more: Partial<Vote>) =>
  ({ id: 'v', seq: 20, closed: 24, status: 'closed', item: null, ...more }) as unknown as Vote

function meeting({
  outcomes = [],
  votes = [vote({})],
  motions = [],
  silences = [],
}: {
  outcomes?: Outcome[]
  votes?: Vote[]
  motions?: Motion[]
  silences?: Silence[]
}): Meeting {
  const table = <One extends { id: string }>(all: One[]) => Object.fromEntries(all.map((one) => [one.id, one]))
  return {
    ...empty(),
    outcomes: { table: table(outcomes) },
    ballots: { votes: table(votes), pledged: [], announced: null },
    motions: { ...empty().motions, moved: table(motions) },
    silences: { table: table(silences), outages: [] },
  }
}

test('the result of the last vote is looked at', () => {
  expect(freshResult(meeting({}))?.id).toBe('v')
  expect(freshResult(meeting({ outcomes: [outcome({ status: 'adopted', settled: 24, vote: 'v', put: 9 })] }))?.id).toBe(
    'v',
  )
})

test.each([
  ['a text is put', { outcomes: [outcome({ status: 'put', put: 30 })] }],
  ['a text was put and objected to', { outcomes: [outcome({ status: 'objected', put: 30 })] }],
  ['a text was put and withdrawn', { outcomes: [outcome({ status: 'withdrawn', put: 30 })] }],
  ['a text was adopted', { outcomes: [outcome({ status: 'adopted', put: 30, settled: 33 })] }],
  ['a motion was moved and withdrawn', { motions: [{ id: 'm', seq: 30, status: 'withdrawn' } as Motion] }],
  ['a text was circulated', { silences: [{ id: 's', seq: 30 } as Silence] }],
  [
    'another vote was opened and broken off',
    { votes: [vote({}), vote({ id: 'w', seq: 30, closed: null, status: 'cancelled' })] },
  ],
])('it is gone once %s', (_, later) => {
  expect(freshResult(meeting(later))).toBeNull()
})

test('what was adopted is shown until the next decision begins, and does not come back', () => {
  const adopted = outcome({ id: 'a', status: 'adopted', put: 10, settled: 12 })
  expect(lastAdopted(meeting({ votes: [], outcomes: [adopted] }))?.id).toBe('a')
  expect(lastAdopted(meeting({ votes: [], outcomes: [adopted, outcome({ status: 'objected', put: 30 })] }))).toBeNull()
  expect(lastAdopted(meeting({ outcomes: [adopted] }))).toBeNull()
})

test('a text rejected by the vote on its last part leaves that result in sight', () => {
  expect(freshResult(meeting({ outcomes: [outcome({ status: 'rejected', settled: 26 })] }))?.id).toBe('v')
})
