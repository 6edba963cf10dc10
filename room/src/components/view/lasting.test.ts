/** A decision is shown as the last one until the next begins, however that one ends. */
import { expect, test } from 'vitest'
import { empty } from '../../state/fold'
import type { FinishedTurn, Meeting, Motion, Outcome, Silence, Speaker, Vote } from '../../wire/types'
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
  ({
    id: 'v',
    seq: 20,
    at: 100,
    call_until: 130,
    closed: 24,
    status: 'closed',
    item: null,
    motion: null,
    ...more,
  }) as unknown as Vote

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

const turn = (more: Partial<Speaker>) =>
  ({ participant: 'p', purpose: 'statement', since: 200, spoken_ms: 0, ...more }) as unknown as Speaker
const spoken = (more: Partial<FinishedTurn>) =>
  ({ participant: 'p', purpose: 'statement', ended: 250, spoken_ms: 50, ...more }) as unknown as FinishedTurn

function debated(more: Partial<Meeting['debate']>): Meeting {
  const made = meeting({})
  return { ...made, debate: { ...made.debate, ...more } }
}

test.each([
  ['somebody is given the floor', debated({ speaker: turn({}) })],
  ['somebody spoke', debated({ spoken: [spoken({})] })],
  ['whoever was given the floor goes on', debated({ speaker: turn({ since: 260, spoken_ms: 40 }) })],
  ['an item is taken up', { ...meeting({}), agenda: { ...empty().agenda, current: 'i' } }],
  ['the meeting is suspended', { ...meeting({}), sitting: { phase: 'suspended' } as Meeting['sitting'] }],
])('a result is gone once %s', (_, later) => {
  expect(freshResult(later)).toBeNull()
})

test.each([
  ['a motion was moved upon a speaker, who goes on', debated({ speaker: turn({ since: 200, spoken_ms: 120 }) })],
  ['a point of order is heard', debated({ speaker: turn({ purpose: 'point-of-order' }) })],
  ['somebody spoke before it', debated({ spoken: [spoken({ ended: 90 })] })],
  [
    'the motion that was carried left its item',
    { ...meeting({ votes: [vote({ item: 'i', motion: 'm' })] }), agenda: { ...empty().agenda, left: 'i' } },
  ],
  [
    'the motion that was carried suspended the meeting',
    { ...meeting({ votes: [vote({ motion: 'm' })] }), sitting: { phase: 'suspended' } as Meeting['sitting'] },
  ],
])('a result stays in sight though %s', (_, later) => {
  expect(freshResult(later)?.id).toBe('v')
})
