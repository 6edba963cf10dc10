/** Votes that are equally divided: the casting vote, and the second vote that is due. */
import type { Meeting, Vote } from '../../wire/types'
import { allowed } from '../view/options'
import type { Room } from '../view/room'

/** What whoever presides may cast, and its look. */
export const CASTING = [
  ['abstain', ''],
  ['no', 'end'],
  ['yes', 'agree'],
] as const

/** Whether this person breaks the tie now. */
export function breaksTie(room: Room, vote: Vote): boolean {
  return allowed(room, 'give-casting-vote', vote.id)
}

/** Whether the vote ended in a tie, and its second vote is still to be taken. */
export function secondDue(meeting: Meeting, vote: Vote): boolean {
  const taken = Object.values(meeting.ballots.votes).some((one) => one.second === vote.id && one.status !== 'cancelled')
  return vote.result === 'tied' && !taken
}

/** Until when it is taken (UTC, ms); null: the rules do not say. */
export function secondUntil(meeting: Meeting, vote: Vote): number | null {
  const hours = meeting.sitting?.rulebook.decisions?.ties?.within_h
  return hours === undefined ? null : vote.at + hours * 3_600_000
}
