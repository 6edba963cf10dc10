import { describe, expect, it } from 'vitest'
import { empty } from '../../state/fold'
import type { Meeting, Motion, Outcome, Request, Speaker, Vote } from '../../wire/types'
import { awaiting, keyOf } from './band'

const request = (id: string, at: number): Request => ({
  id,
  participant: id,
  capacity: null,
  purpose: 'point-of-order',
  item: null,
  at,
  motion: null,
  by_video: false,
})
const motion = (id: string, kind: string, rank: number): Motion => ({
  id,
  seq: rank,
  kind,
  participant: 'p',
  capacity: null,
  rank,
  rule: null,
  item: null,
  status: 'moved',
  effect: null,
  outcome: null,
  reopens: null,
  until: null,
  at: 0,
  texts: {},
  parts: [],
  spoke_for: [],
  spoke_against: [],
})
const speaker = (more: Partial<Speaker>): Speaker => ({
  participant: 's',
  capacity: null,
  purpose: 'statement',
  item: null,
  since: 0,
  limit_s: null,
  deadline: null,
  stopped: null,
  remaining_ms: null,
  spoken_ms: 0,
  request: null,
  motion: null,
  by_video: false,
  ...more,
})
const outcome = (id: string, status: Outcome['status']): Outcome =>
  ({ id, status, version: 1, item: null, texts: {}, objections: [] }) as unknown as Outcome
const vote = (more: Partial<Vote> = {}): Vote =>
  ({
    id: 'v1',
    status: 'open',
    open_until: null,
    method: 'roll-call',
    register: ['A', 'B'],
    passed: [],
    ballots: {},
    ...more,
  }) as unknown as Vote

/** Everything at once. */
function busy(): Meeting {
  const made = empty()
  made.debate = {
    ...made.debate,
    speaker: speaker({ stopped: 'lost' }),
    queue: [request('later', 9), request('first', 3)],
  }
  made.motions = {
    ...made.motions,
    moved: { m1: motion('m1', 'close-debate', 4), m2: motion('m2', 'appeal', 0), m3: motion('m3', 'suspend', 1) },
  }
  made.ballots = { votes: { v1: vote() }, pledged: [], announced: null }
  made.outcomes = { table: { o1: outcome('o1', 'objected') } }
  made.photos = { taken: null, call: { id: 'f', seq: 1, at: 0, until: 9, answers: {} } }
  return made
}

describe('what stands in the band', () => {
  it('goes by the order of urgency, points of order by their time, motions by precedence', () => {
    expect(awaiting(busy()).map(keyOf)).toEqual([
      'order first',
      'order later',
      'motion m2',
      'lost s',
      'vote v1 A',
      'photo f',
      'motion m3',
      'motion m1',
      'objection o1 1',
    ])
  })

  it('leaves an appeal that is put to its vote, which the chair closes', () => {
    const made = busy()
    made.ballots = { ...made.ballots, votes: { v1: vote(), v2: vote({ id: 'v2', motion: 'm2', interrupts: 'v1' }) } }
    expect(awaiting(made).map(keyOf)).not.toContain('motion m2')
    expect(awaiting(made).map(keyOf)).toContain('vote v2 A')
  })

  it('puts the point of order that is heard, and its ruling, before those that are raised', () => {
    const made = busy()
    made.debate = { ...made.debate, speaker: speaker({ participant: 'x', purpose: 'point-of-order' }) }
    expect(awaiting(made).slice(0, 2).map(keyOf)).toEqual(['ruling x true', 'order first'])
    made.debate = { ...made.debate, speaker: null, ruling: { participant: 'x', item: null } }
    expect(keyOf(awaiting(made)[0] ?? null)).toBe('ruling x false')
  })

  it('says first that the chair is absent, once the meeting was opened', () => {
    const made = busy()
    const under = (phase: string, present: boolean): Meeting =>
      ({
        ...made,
        sitting: { phase, chair: 'c' },
        seats: { ...made.seats, participants: { c: { id: 'c', present } } },
      }) as unknown as Meeting
    expect(keyOf(awaiting(under('open', false))[0] ?? null)).toBe('chairless c')
    expect(keyOf(awaiting(under('suspended', false))[0] ?? null)).toBe('chairless c')
    for (const settled of [under('open', true), under('convened', false), under('closed', false)])
      expect(awaiting(settled).map(keyOf)).toEqual(awaiting(made).map(keyOf))
  })

  it('shows a call for consensus where a vote would stand', () => {
    const made = empty()
    made.outcomes = { table: { o2: outcome('o2', 'put') } }
    expect(awaiting(made).map(keyOf)).toEqual(['consensus o2 1'])
  })

  it('is another thing with every name that is called, so that its acts settle anew', () => {
    const made = busy()
    const before = awaiting(made).map(keyOf)
    made.ballots = { votes: { v1: vote({ ballots: { A: 'yes' } }) }, pledged: [], announced: null }
    expect(awaiting(made).map(keyOf)).not.toEqual(before)
  })

  it('leaves out an objection that was put aside, and is empty when nothing awaits', () => {
    expect(awaiting(busy(), ['o1 1']).map(keyOf)).not.toContain('objection o1 1')
    expect(awaiting(empty())).toEqual([])
    expect(keyOf(null)).toBe('nothing')
  })
})
