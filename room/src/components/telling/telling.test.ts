// @vitest-environment jsdom
/** That whatever happens is told: every kind of entry, to somebody, in words that there are, in both languages. */
import { afterEach, expect, test } from 'vitest'
import { empty, evolve, fold } from '../../state/fold'
import { missing, setLocale } from '../../text'
import type { Facts, Kind, Meeting, WireEntry, You } from '../../wire/types'
import { changes, momentOf } from '../chrome/changes'
import { nameById } from '../view/people'
import type { Room } from '../view/room'
import { TELLERS } from './table'
import { walks } from '../../../dev/walks'
import type { Change } from './telling'

/** A room of this person: what the tellers read of it. */
function roomOf(meeting: Meeting, me: string | null, hears = 'floor'): Room {
  const person = me ? meeting.seats.participants[me] : undefined
  const you: You | null = me
    ? {
        actor: me,
        participant: person ? me : null,
        role: person?.role ?? 'secretariat',
        member: person?.member ?? null,
        name: '',
        family: '',
        office: {},
      }
    : null
  return {
    meeting,
    you,
    history: { returns: 0 },
    lobby: [],
    troubles: {},
    hears,
    monitors: false,
    now: () => meeting.last_at,
  } as unknown as Room
}

function toldTo(me: string | null, before: Meeting, entries: WireEntry[]): Change[] {
  const after = fold(before, entries)
  return changes(
    momentOf(roomOf(before, me, 'fr')),
    momentOf(roomOf(after, me, 'fr')),
    entries,
    roomOf(after, me, 'fr'),
  )
}

const HISTORIES = walks(30)

function silent(kind: string): boolean {
  return 'silent' in TELLERS[kind as Kind]
}

afterEach(() => setLocale('en', false))

test('every kind of entry that is not silent is told to somebody, in words that there are', { timeout: 60_000 }, () => {
  const seen = new Set<string>()
  const told = new Set<string>()
  for (const [number, entries] of HISTORIES.entries()) {
    setLocale(number % 2 ? 'fr' : 'en', false)
    let meeting = empty()
    for (const entry of entries) {
      const after = evolve(meeting, entry)
      seen.add(entry.kind)
      if (meeting.sitting && !told.has(entry.kind)) {
        const people = [...Object.keys(after.seats.participants), 'secretariat', null]
        if (people.some((me) => toldTo(me, meeting, [entry]).length > 0)) told.add(entry.kind)
      }
      meeting = after
    }
  }
  expect([...seen].filter((kind) => !silent(kind) && !told.has(kind))).toEqual([])
  expect([...missing]).toEqual([])
  // What no history went through is told by facts that name everything.
  const never = Object.keys(TELLERS).filter((kind) => typeof TELLERS[kind as Kind] === 'function' && !seen.has(kind))
  expect(
    never.filter(
      (kind) => !['p1', 'p2', 'p3', 'secretariat', null].some((me) => toldTo(me, session(), [named(kind)]).length > 0),
    ),
  ).toEqual([])
  expect([...missing]).toEqual([])
})

/** An entry whose facts name something of every sort. */
function named(kind: string): WireEntry {
  const facts = {
    starts: 0,
    offset_min: 0,
    was_starts: 0,
    was_offset_min: 0,
    revision: 1,
    order: [],
    added: [],
    struck: [],
    retitled: [],
    moved: [],
    about: 'agenda',
    proposal: 'd1',
    vice_chairs: [],
    bloc: [],
    parts: [],
    by: 'participants',
    participant: 'p2',
    of: 'p3',
    to: 'p2',
    request: 'r',
    purpose: 'statement',
    place: 0,
    item: null,
    upheld: true,
    cause: 'left',
    limit_s: 60,
    call_until: 0,
    by_s: 60,
    outcome: 'o',
    amendment: 'a',
    version: 2,
    supplied: ['fr'],
    members: ['DE'],
    vote: 'v',
    motion: 'm',
    kind_of: 'appeal',
    carried: true,
    member: 'FR',
    holder: 'DE',
    ballot: 'yes',
    yes: 1,
    no: 0,
    abstain: 0,
    result: 'adopted',
    silence: 's',
    since: 0,
    until: 1,
    ends: 1,
    was_ends: 0,
    present: 2,
    needed: 2,
    enough: true,
    target: 1,
    requests: [],
    language: 'fr',
    booths: [{ language: 'fr', hears: [], relay: null, teams: [{ interpreters: [], places: 2, starts: 0, ends: 1 }] }],
  }
  return { seq: 10, at: 0, act: [10, 1], by: 'p2', for: null, label: 'closed:record', kind, facts, texts: {} }
}

const NEVER_AWAY = HISTORIES.map((entries) => fold(empty(), entries)).find((one) => one.sitting) ?? empty()

/** A meeting of two delegations in session, whose rules know the appeal. */
function session(): Meeting {
  const sitting = NEVER_AWAY.sitting
  if (!sitting?.rulebook.decisions) throw new Error('a meeting without rules')
  const motions = [
    {
      since: null,
      until: null,
      article: '71',
      unverified: false,
      id: 'appeal',
      rule: 'simple',
      speakers_for: 0,
      speakers_against: 0,
    },
  ]
  const rulebook = { ...sitting.rulebook, decisions: { ...sitting.rulebook.decisions, motions } }
  return {
    ...empty(),
    size: 10,
    sitting: { ...sitting, phase: 'open', chair: 'p1', rulebook },
    seats: NEVER_AWAY.seats,
    agenda: { ...NEVER_AWAY.agenda, current: null },
  }
}

function entry<K extends Kind>(kind: K, facts: Facts[K], by = 'p1', seq = 10): WireEntry {
  return {
    seq,
    at: 0,
    act: [seq, 1],
    by,
    for: null,
    label: 'closed:record',
    kind,
    facts: facts as unknown as WireEntry['facts'],
    texts: {},
  }
}

test('a ruling is shown to everybody, with the appeal and until when it is open', () => {
  const ruled = entry('point-of-order-ruled', { participant: 'p2', upheld: false, item: null })
  for (const me of ['p1', 'p2', 'p3', 'secretariat', null]) {
    const [change] = toldTo(me, session(), [ruled])
    expect(change).toMatchObject({ mine: true, urgent: true })
    expect(change?.words).toContain(`the point of order of ${nameById(session(), 'p2')} is not upheld`)
    expect(change?.words).toContain('may be appealed until the chair gives the floor')
  }
  const plain = { ...session() }
  if (plain.sitting?.rulebook.decisions) plain.sitting.rulebook.decisions.motions = []
  expect(toldTo('p3', plain, [ruled])[0]?.words).not.toContain('appealed')
  expect(
    toldTo('p3', session(), [entry('ruling-overturned', { participant: 'p2', upheld: true, item: null })])[0]?.words,
  ).toContain('The ruling is overturned')
})

test('a hand is told by name and place to the chair and to all, and to oneself', () => {
  const asked = entry('floor-requested', {
    request: 'r',
    participant: 'p2',
    capacity: null,
    purpose: 'statement',
    place: 1,
    item: null,
  })
  const name = nameById(session(), 'p2')
  expect(toldTo('p1', session(), [asked])[0]?.words).toBe(`${name} asks for the floor, no. 2 on the list.`)
  expect(toldTo('p3', session(), [asked])[0]?.words).toBe(`${name} asks for the floor, no. 2 on the list.`)
  expect(toldTo('p2', session(), [asked])[0]?.words).toBe('Your hand is raised, no. 2 on the list.')
  const order = { ...asked, facts: { ...asked.facts, purpose: 'point-of-order', place: 0 } }
  expect(toldTo('p1', session(), [order])[0]).toMatchObject({
    mine: true,
    urgent: true,
    words: `${name} raises a point of order.`,
  })
})

test('of what comes together the last word on each subject is told, and nothing of another subject is lost', () => {
  const granted = (who: string, seq: number) =>
    entry(
      'floor-granted',
      {
        participant: who,
        capacity: null,
        purpose: 'statement',
        item: null,
        request: null,
        limit_s: null,
        deadline: null,
      },
      'p1',
      seq,
    )
  const words = toldTo('p3', session(), [granted('p1', 10), entry('list-closed', {}, 'p1', 11), granted('p2', 12)]).map(
    (one) => one.words,
  )
  expect(words).toEqual(['The speakers’ list is closed.', `${nameById(session(), 'p2')} has the floor.`])
})
