/** Which vote is being taken. */
import type { Meeting, Vote } from '../wire/types'

/** The vote that is open: the last, since none is opened beside another. */
export function voteOpen(meeting: Meeting): Vote | null {
  const last = Object.values(meeting.ballots.votes).at(-1)
  return last?.status === 'open' ? last : null
}
