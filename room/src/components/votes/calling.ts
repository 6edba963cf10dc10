/** How long members are called upon to vote: by the rule that the core closes by, so that no screen says that it may. */
import { INTERPRETED_CALL_S, LEAST_VOTE_S } from '../../wire/limits'
import type { Meeting, Vote } from '../../wire/types'
import { isLive } from '../texts/calling'
import type { Room } from '../view/room'
import { ticked } from '../view/time'

/** Whether everybody entitled has voted: that nobody answered is no vote. */
export function allVoted(vote: Vote): boolean {
  if (vote.hands) return vote.hands.reduce((all, one) => all + one, 0) >= vote.register.length
  return vote.register.every((member) => (vote.ballots[member] ?? 'absent') !== 'absent')
}

/** From when on the vote may be closed though somebody has not voted (UTC, ms). */
export function calledUntil(meeting: Meeting, vote: Vote): number {
  const own = meeting.sitting?.rulebook.decisions?.voting.least_call_s ?? LEAST_VOTE_S
  const least = isLive(Object.values(meeting.booths.table)) ? Math.max(own, INTERPRETED_CALL_S) : own
  return Math.max(vote.call_until, vote.at + least * 1000)
}

/** What is left of the call, in ms; 0: it is over, or all have voted. */
export function voteCallLeft(room: Room, vote: Vote): number {
  return allVoted(vote) ? 0 : Math.max(0, calledUntil(room.meeting, vote) - ticked(room))
}
