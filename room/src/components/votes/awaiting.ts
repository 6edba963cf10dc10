/** Delegations whose connection was lost in the decision that is open: until when it waits for each, once. */
import type { Meeting, Participant } from '../../wire/types'
import { t, tag } from '../../text'
import { nameById, otherCapacity } from '../view/people'
import type { Room } from '../view/room'
import { minutes, ticked } from '../view/time'
import { memberName } from './reading'

/** Those that are still away, and until when they are waited for (UTC, ms). It is shown here, not applied. */
export function stillAway({ awaiting, ballots, seats, sitting }: Meeting): Map<string, number> {
  const { pending } = awaiting
  const waited = Object.entries(pending?.until ?? {})
  if (!pending || !waited.length) return new Map()
  const members = sitting?.rulebook.decisions?.members ?? []
  const codes = new Map(members.flatMap((one) => one.also.map((code) => [code, one.code] as const)))
  const cast = pending.vote ? (ballots.votes[pending.vote]?.ballots ?? {}) : {}
  const here = new Set(
    Object.values(seats.participants)
      .filter((person) => person.present && person.role === 'delegate')
      .map((person) => partyOf(person, pending.item))
      .map((code) => codes.get(code) ?? code),
  )
  return new Map(waited.filter(([member]) => !here.has(member) && !(member in cast)))
}

/** For whom a person decides: their own member, else that of their capacity, else themselves. */
export function partyOf(person: Participant, item: string | null): string {
  return person.member ?? otherCapacity(person, item) ?? person.id
}

/** That the decision waits, and for how long; or that it may go on without them. Nothing where nobody is away. */
export function awaitedWords(room: Room, presides: boolean): string | null {
  const away = stillAway(room.meeting)
  if (!away.size) return null
  const left = Math.max(...away.values()) - ticked(room)
  const names = named(room.meeting, away.keys())
  if (left > 0) return t('vote-awaited', { count: away.size, names, left: minutes(left, true) })
  return presides ? t('vote-awaited-over', { count: away.size, names }) : null
}

/** Those for whom the decision waits now (the server's time in ms), by name; nothing where it waits for nobody. */
export function awaitedNames(meeting: Meeting, now: number): { count: number; names: string } | null {
  const away = [...stillAway(meeting)].filter(([, until]) => now < until).map(([member]) => member)
  return away.length ? { count: away.length, names: named(meeting, away) } : null
}

/** How long the decision still waits, in ms. */
export function awaitedLeft(room: Room): number {
  const until = [...stillAway(room.meeting).values()]
  return until.length ? Math.max(0, Math.max(...until) - ticked(room)) : 0
}

/** Who was away when a text was adopted or a vote closed, in words; nothing where nobody was. */
export function awayAt(meeting: Meeting, about: string): string | null {
  const members = meeting.awaiting.away[about]?.members
  if (!members) return null
  return t('vote-away-at', { names: named(meeting, members) })
}

function named(meeting: Meeting, members: Iterable<string>): string {
  return new Intl.ListFormat(tag()).format([...members].map((one) => nameOf(meeting, one)))
}

function nameOf(meeting: Meeting, member: string): string {
  return member in meeting.seats.participants ? nameById(meeting, member) : memberName(meeting, member)
}
