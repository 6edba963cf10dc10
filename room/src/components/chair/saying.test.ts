// @vitest-environment jsdom
/** What the chair is offered to say is true of the meeting as it stands. */
import { beforeAll, expect, test } from 'vitest'
import { empty } from '../../state/fold'
import { setLocale } from '../../text'
import type { Item, Meeting, Motion, Outcome, Vote } from '../../wire/types'
import { sayNext, waits } from './saying'

beforeAll(() => setLocale('en', false))

test.each([
  [['coming', 'coming'], 'item 1'],
  [['closed', 'coming'], 'item 2'],
  [['closed', 'closed'], 'any other business'],
  [[], 'any other business'],
] as const)('after %j: the %s', (statuses, words) => {
  const meeting = empty()
  meeting.agenda.items = Object.fromEntries(
    statuses.map((status, at) => [`i${at}`, { id: `i${at}`, status, texts: {} } as unknown as Item]),
  )
  expect(sayNext(meeting, null, 0).say.join(' ')).toContain(words)
})

const TEXT = {
  id: 'o1',
  item: 'i0',
  status: 'proposed',
  stale: [],
  seq: 3,
  past: [],
  amendments: [],
  approved: {},
  rejected: {},
}

/** A meeting with a text on the item in hand. */
function onItem(text: object = {}): Meeting {
  const meeting = empty()
  meeting.agenda.items = { i0: { id: 'i0', status: 'open', texts: {} } as unknown as Item }
  meeting.agenda.current = 'i0'
  const parts = ['a', 'b'].map((id) => ({ id, preamble: false, entries: {}, digests: {}, stale: [] }))
  meeting.outcomes.table = { o1: { ...TEXT, parts, ...text } as unknown as Outcome }
  return meeting
}

const CARRIED = {
  id: 'm5',
  seq: 5,
  kind: 'division',
  status: 'carried',
  effect: null,
  item: 'i0',
  parts: [],
} as unknown as Motion
const AMENDED = { amendments: [{ id: 'a1', status: 'proposed' }] }

function said(meeting: Meeting): { say: string; then: string } {
  const { say, then } = sayNext(meeting, null, 0)
  return { say: say.join(' '), then: then ?? '' }
}

test('a text is put to consensus; an amendment to it, or a part of it, before it', () => {
  expect(said(onItem()).then).toContain('Put to consensus')
  const amended = said(onItem(AMENDED))
  expect(amended.say).toContain('decide on it first')
  expect(amended.then).toContain('at the amendment')
  const divided = onItem()
  const [text] = Object.values(divided.outcomes.table)
  const parts = text?.parts.slice(0, 1).map((one) => one.id) ?? []
  divided.motions.moved = { m5: { ...CARRIED, outcome: text?.id ?? null, parts } }
  expect(said(divided).say).toContain('vote on its parts first')
  expect(said(divided).then).toContain('Put to the vote')
  expect(waits(divided)).toBe(false)
  divided.sitting = { phase: 'open' } as Meeting['sitting']
  expect(waits(divided)).toBe(true)
})

test('nobody is asked to speak once the debate or the list is closed', () => {
  const closed = onItem()
  closed.motions.closed = { i0: { motion: 'm5', item: 'i0' } }
  expect(said(closed).say).toContain('The debate on this item is closed. A text is before you')
  expect(said(closed).say).not.toContain('wish')
  const shut = onItem()
  shut.debate.list_open = false
  expect(said(shut).say).toContain('The list of speakers is closed')
})

test('a text on which no action is taken is not put', () => {
  const meeting = onItem()
  meeting.motions.shut = { o1: { motion: 'm5', item: 'i0' } }
  expect(said(meeting).say).not.toContain('consensus')
  expect(said(meeting).then).toContain('Close item')
})

test('what the server refuses is not said', () => {
  const refused = sayNext(onItem(), null, 0, () => 'quorum')
  expect(refused.then).toBeNull()
  expect(refused.say.join('')).not.toContain('consensus')
})

test('on a tie the casting vote', () => {
  const vote = {
    id: 'v1',
    method: 'recorded',
    status: 'open',
    ballots: {},
    register: [],
    passed: [],
  } as unknown as Vote
  const band = { kind: 'vote', vote } as const
  expect(sayNext(empty(), band, 0, () => null).say.join('')).toContain('casting vote')
  expect(sayNext(empty(), band, 0, () => undefined).say.join('')).toContain('Have all delegations voted')
})

test('on a motion who may speak, and that it is put', () => {
  const rule = { id: 'division', speakers_for: 2, speakers_against: 2 }
  const meeting = onItem()
  meeting.sitting = { rulebook: { decisions: { motions: [rule] } } } as unknown as Meeting['sitting']
  const motion = {
    ...CARRIED,
    status: 'moved',
    rule: 'simple-majority',
    participant: 'p2',
    spoke_for: ['p2'],
    spoke_against: [],
  } as Motion
  const cue = sayNext(meeting, { kind: 'motion', motion }, 0)
  expect(cue.say.join('')).toContain('up to 1 for it and 2 against it')
  expect(cue.then).toContain('Put to the vote')
  const heard = { ...motion, spoke_for: ['p2', 'p3'], spoke_against: ['p4', 'p5'] }
  expect(sayNext(meeting, { kind: 'motion', motion: heard }, 0).say.join('')).toContain('I put it to the vote')
})

test('an objection by letter is told under the delegation’s name', () => {
  const objections = [{ seq: 1, participant: '', capacity: 'NG', version: 1, texts: {}, lifted: null }]
  const outcome = { id: 'o1', version: 1, objections } as unknown as Outcome
  expect(sayNext(empty(), { kind: 'objection', outcome }, 0).say[0]).toMatch(/^Nigeria objects/)
})

test('a meeting that may begin is opened, though to decide more are needed', () => {
  const meeting = empty()
  const heads = Object.fromEntries(['A', 'B', 'C', 'D'].map((code) => [code, code]))
  meeting.seats = { ...meeting.seats, heads }
  const quorum = { numerator: 1, denominator: 2, exceed: true }
  meeting.sitting = {
    phase: 'convened',
    mode: 'virtual',
    texts: {},
    rulebook: { quorum },
  } as unknown as Meeting['sitting']
  const opens = sayNext(meeting, null, 0, () => null)
  expect(opens.say.join(' ')).toContain('We may begin; to decide we need')
  expect(opens.then).toContain('Open the meeting')
  expect(sayNext(meeting, null, 0, () => 'no-quorum').then).toContain('Wait until the quorum is there')
})

test('while a point of order is made nothing is said; then the ruling', () => {
  const meeting = empty()
  const band = { kind: 'ruling', request: { participant: 'p2' } } as unknown as Parameters<typeof sayNext>[1]
  expect(sayNext(meeting, band, 0).say).toHaveLength(2)
  meeting.debate.speaker = { participant: 'p2', purpose: 'point-of-order' } as Meeting['debate']['speaker']
  expect(sayNext(meeting, band, 0).say).toEqual([])
  expect(sayNext(meeting, band, 0).then).toContain('Let the speaker finish')
})

test('a vote is closed once all have voted, or its call is over', () => {
  const vote = {
    id: 'v1',
    method: 'recorded',
    status: 'open',
    at: 0,
    call_until: 20_000,
    ballots: {},
    register: ['AA'],
    passed: [],
  } as unknown as Vote
  const then = (known: Vote, now: number) => sayNext(empty(), { kind: 'vote', vote: known }, now, () => undefined).then
  expect(then(vote, 19_000)).toBeNull()
  expect(then(vote, 20_000)).toContain('Close the vote')
  expect(then({ ...vote, ballots: { AA: 'yes' } } as unknown as Vote, 1000)).toContain('Close the vote')
})

test('the result is said first, and what comes next after it', () => {
  const meeting = onItem()
  const vote = {
    id: 'v1',
    seq: 7,
    at: 10,
    closed: 9,
    call_until: 20,
    status: 'closed',
    result: 'adopted',
    item: 'i0',
    motion: null,
    by_video: false,
    counts: null,
    hands: null,
    declared: { AA: 'yes', BB: 'yes', CC: 'no' },
    ballots: {},
  } as unknown as Vote
  meeting.ballots.votes = { v1: vote }
  expect(said(meeting).say).toContain('2 in favour, 1 against, 0 abstaining. Adopted. The list of speakers')
  meeting.debate.spoken = [{ purpose: 'statement', ended: 30, item: 'i0' }] as unknown as Meeting['debate']['spoken']
  expect(said(meeting).say).not.toContain('in favour')
})

test('a vote that a delegation asked for is put', () => {
  const answers = (command: string) => (command === 'put-outcome' ? 'vote-asked' : null)
  const cue = sayNext(onItem(), null, 0, answers)
  expect(cue.say.join('')).toContain('asked for a vote')
  expect(cue.then).toContain('Put to the vote')
})

test('credentials that are challenged wait for the chair', () => {
  const meeting = onItem({ status: 'adopted' })
  meeting.sitting = {
    phase: 'open',
    rulebook: { decisions: { credentials: { report: true }, members: [] } },
  } as unknown as Meeting['sitting']
  const known = { member: 'BE', status: 'open', report: null }
  meeting.credentials.challenged = { BE: known as unknown as Meeting['credentials']['challenged'][string] }
  expect(waits(meeting)).toBe(true)
  expect(said(meeting)).toEqual({
    say: 'The credentials of Belgium have been challenged. The meeting has to decide on them.',
    then: 'Then enter the report on them, under “Credentials”.',
  })
})
