/** How positions on a text are read: what each delegation said last, who has said nothing, and what is one's own. */
import type { Meeting, Outcome, Position } from '../../wire/types'
import { nameById, otherCapacity, plateOf } from '../view/people'
import type { Room } from '../view/room'

export const STANCES = ['supports', 'can-accept', 'proposes-change', 'cannot-accept'] as const
export type Stance = (typeof STANCES)[number]

/** What stands of what was said on a text, in the order in which it was said. */
function standing(meeting: Meeting, outcome: Outcome): Position[] {
  return Object.values(meeting.positions.table)
    .filter((one) => one.outcome === outcome.id && one.stance !== null)
    .sort((one, other) => one.seq - other.seq)
}

/** What each delegation said last, as far as one sees it: to all, or to the chair alone. */
export function positionsOn(meeting: Meeting, outcome: Outcome): Position[] {
  return [...new Map(standing(meeting, outcome).map((one) => [one.member, one])).values()]
}

/** The delegations that have said nothing, in the order of the seats; whose text it is has. */
export function silentOn(meeting: Meeting, outcome: Outcome, said: readonly Position[]): string[] {
  const sponsors = outcome.sponsors.map(
    ({ participant, capacity }) => capacity ?? meeting.seats.participants[participant]?.member,
  )
  const heard = new Set([...said.map((one) => one.member), ...sponsors])
  return Object.keys(meeting.seats.heads).filter((member) => !heard.has(member))
}

/** For whom somebody speaks on the item of a text. */
function ownDelegation(room: Pick<Room, 'meeting' | 'you'>, outcome: Outcome): string | null {
  const me = room.you?.participant ? room.meeting.seats.participants[room.you.participant] : undefined
  return me?.role === 'delegate' ? (otherCapacity(me, outcome.item) ?? me.member ?? me.id) : null
}

/** What one's own delegation said that stands: to all, and to the chair alone. */
export function ownPositions(room: Pick<Room, 'meeting' | 'you'>, outcome: Outcome): Position[] {
  const mine = ownDelegation(room, outcome)
  return standing(room.meeting, outcome).filter((one) => one.member === mine)
}

/** Whether it was said of a version that stands no more. */
export function isStale(outcome: Outcome, { version }: Position): boolean {
  return version !== outcome.version
}

/** What stands on the plate of a delegation; of a person who sits for none the name. */
export function delegationPlate(meeting: Meeting, member: string): string {
  return meeting.seats.participants[member] ? nameById(meeting, member) : plateOf(member)
}
