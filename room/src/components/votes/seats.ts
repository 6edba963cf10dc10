/** A vote on the seat map: for whom a seat votes, and how. */
import type { Meeting, Participant, Vote } from '../../wire/types'
import { t } from '../../text'
import { otherCapacity } from '../view/people'
import type { Room } from '../view/room'
import type { Place } from '../view/seating'
import { resultShown } from './looking.svelte'
import { ballotOf } from './reading'
import { voteOpen } from '../../state/votes'

export type SeatBallot = 'yes' | 'no' | 'abstain' | 'absent' | 'not-participating' | 'called' | 'pending'

type Register = { has(member: string): boolean }

/** The member on the register for whom a person votes, in whatever capacity they sit; null: none. */
function memberOf(person: Participant, vote: Vote, register: Register = new Set(vote.register)): string | null {
  return voicesOf(person, vote, register)[0] ?? null
}

/** The members of the register for whom a person votes: their own, and one for which they sit in a capacity. */
function voicesOf(person: Participant, vote: Vote, register: Register = new Set(vote.register)): string[] {
  if (person.role !== 'delegate') return []
  const members = [person.member, otherCapacity(person, vote.item)]
  return [...new Set(members)].filter((one): one is string => one !== null && register.has(one))
}

/** The same of who looks at the room; a capacity brings a vote only where the rulebook names its member. */
function ownVoices(room: Room, vote: Vote): string[] {
  const person = room.you?.participant ? room.meeting.seats.participants[room.you.participant] : null
  const named = room.meeting.sitting?.rulebook.decisions?.members ?? []
  const voices = person ? voicesOf(person, vote) : []
  return voices.filter((one) => one === person?.member || named.some((known) => known.code === one))
}

/** The member for whom this person sits; null: none. */
export function ownMember(room: Room): string | null {
  const person = room.you?.participant ? room.meeting.seats.participants[room.you.participant] : null
  return person?.role === 'delegate' ? person.member : null
}

/** For whom else this person casts a ballot: in a capacity, and by proxy. `holder`: the member that holds it. */
export function votingForOthers(room: Room, vote: Vote): { member: string; holder: string | null }[] {
  const voices = ownVoices(room, vote)
  const held = Object.entries(vote.proxies).filter(([, holder]) => voices.includes(holder))
  return [
    ...voices.slice(1).map((member) => ({ member, holder: null })),
    ...held.map(([member, holder]) => ({ member, holder })),
  ]
}

/** The member for whom this person votes. */
export function votingFor(room: Room, vote: Vote): string | null {
  return ownVoices(room, vote)[0] ?? null
}

/** Whether a member answers in the hall: there is one, and nobody of its delegation is connected. */
export function answersInHall(room: Room, vote: Vote, member: string): boolean {
  const mode = room.meeting.sitting?.mode
  const register = new Set(vote.register)
  const connected = Object.values(room.meeting.seats.participants).some(
    (one) => one.present && memberOf(one, vote, register) === member,
  )
  return (mode === 'in-person' || mode === 'hybrid') && !connected
}

/** The vote that the seats show: the one that is open, or the result that the room looks at; null: none, or one by hands. */
export function voteOnSeats(meeting: Meeting): Vote | null {
  const vote = voteOpen(meeting) ?? resultShown(meeting)
  return vote?.method === 'show-of-hands' ? null : vote
}

/** How a seat stands in a vote in which `called` is called now; null: no ballot. `register`: the vote's, for a look-up. */
export function seatBallot(
  place: Place,
  vote: Vote,
  called: string | null,
  register: ReadonlySet<string>,
): SeatBallot | null {
  const member = place.people.map((person) => memberOf(person, vote, register)).find((one) => one !== null)
  if (!member) return null
  if (called === member) return 'called'
  return ballotOf(vote, member) ?? 'pending'
}

export function seatBallotWords(ballot: SeatBallot): string {
  return t(`vote-seat-${ballot}`)
}
