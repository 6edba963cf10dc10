/** A vote on the seat map: for whom a seat votes, and how. */
import type { Participant, Vote } from '../../wire/types'
import { t } from '../../text'
import { otherCapacity } from '../view/people'
import type { Room } from '../view/room'
import type { Place } from '../view/seating'
import { resultShown } from './looking.svelte'
import { ballotOf, calledIn } from './reading'
import { voteOpen } from '../../state/votes'

export type SeatBallot = 'yes' | 'no' | 'abstain' | 'absent' | 'not-participating' | 'called' | 'pending'

/** The member on the register for whom a person votes, in whatever capacity they sit; null: none. */
function memberOf(person: Participant, vote: Vote): string | null {
  const member = person.member ?? otherCapacity(person, vote.item)
  return person.role === 'delegate' && member && vote.register.includes(member) ? member : null
}

/** The member for whom this person votes. */
export function votingFor(room: Room, vote: Vote): string | null {
  const person = room.you?.participant ? room.meeting.seats.participants[room.you.participant] : null
  return person ? memberOf(person, vote) : null
}

/** Whether a member answers in the hall: there is one, and nobody of its delegation is connected. */
export function answersInHall(room: Room, vote: Vote, member: string): boolean {
  const mode = room.meeting.sitting?.mode
  const connected = Object.values(room.meeting.seats.participants).some(
    (one) => one.present && memberOf(one, vote) === member,
  )
  return (mode === 'in-person' || mode === 'hybrid') && !connected
}

/** How a seat stands in the vote that is open, or in the result that the room looks at; null: no vote, or no ballot. */
export function seatBallot(room: Room, place: Place): SeatBallot | null {
  const vote = voteOpen(room.meeting) ?? resultShown(room.meeting)
  if (!vote || vote.method === 'show-of-hands') return null
  const member = place.people.map((person) => memberOf(person, vote)).find((one) => one !== null)
  if (!member) return null
  if (calledIn(vote) === member) return 'called'
  return ballotOf(vote, member) ?? 'pending'
}

export function seatBallotWords(ballot: SeatBallot): string {
  return t(`vote-seat-${ballot}`)
}
