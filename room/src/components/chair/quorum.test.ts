// @vitest-environment jsdom
/** The quorum that the room shows rests on the base that the rulebook names, as the core counts it. */
import { expect, test } from 'vitest'
import { empty } from '../../state/fold'
import type { Decisions, Meeting, Participant, QuorumRule, Sitting } from '../../wire/types'
import { delegations } from './quorum'

const RULE = { purpose: 'decision', at_least: '1/2', more_than: null } as unknown as QuorumRule

/** Four members, of whom three are on the list and `here` are present; one more delegation is no member. */
function meeting(here: string[], rule: Partial<QuorumRule> = {}, members = ['AA', 'BB', 'CC', 'DD']): Meeting {
  const made = empty()
  const decisions = {
    members: members.map((code) => ({ code, also: [], suspended: [] })),
    seats: [],
    quorum: [{ ...RULE, ...rule }],
    rules: [{ proxies: 1 }],
  } as unknown as Decisions
  const quorum = { numerator: 1, denominator: 2, exceed: false }
  made.sitting = { mode: 'virtual', rulebook: { quorum, decisions } } as unknown as Sitting
  for (const member of ['AA', 'BB', 'CC', 'ZZ']) {
    const id = `p-${member}`
    made.seats.heads[member] = id
    made.seats.participants[id] = {
      id,
      member,
      role: 'delegate',
      present: here.includes(member),
      capacity_member: null,
      capacity_items: null,
    } as unknown as Participant
  }
  return made
}

test('it rests on the members, whoever else is here', () => {
  expect(delegations(meeting(['AA', 'ZZ']))).toEqual({ present: 1, all: 4, needed: 2 })
})

test('it rests on those registered where the rulebook says so, or names no members', () => {
  expect(delegations(meeting(['AA', 'ZZ'], { of: 'registered' }))).toEqual({ present: 2, all: 4, needed: 2 })
  expect(delegations(meeting(['AA', 'ZZ'], {}, []))).toEqual({ present: 2, all: 4, needed: 2 })
})

test('who is represented counts where the rulebook says so, within the number of proxies', () => {
  const given = (rule: Partial<QuorumRule>): Meeting => {
    const made = meeting(['AA'], rule)
    const proxy = (id: string, member: string, items: string[] | null) => ({
      id,
      seq: 1,
      at: 1,
      member,
      holder: 'AA',
      items,
      letter: false,
    })
    made.proxies.given = { y1: proxy('y1', 'BB', ['other']), y2: proxy('y2', 'CC', null), y3: proxy('y3', 'DD', null) }
    return made
  }
  expect(delegations(given({})).present).toBe(1)
  expect(delegations(given({ represented: true })).present).toBe(2)
})

test('a body without a rule needs nobody', () => {
  const made = meeting([])
  if (made.sitting) made.sitting.rulebook.quorum = { numerator: 0, denominator: 1, exceed: false }
  expect(delegations(made).needed).toBe(0)
})
