/** Which vote is being taken. */
import type { Meeting, Vote } from '../wire/types'

/** The vote that is open: the last, or after an appeal the one that it interrupted. */
export function voteOpen(meeting: Meeting): Vote | null {
  const { votes } = meeting.ballots
  const last = Object.values(votes).at(-1)
  const taken = last && last.status !== 'open' && last.interrupts ? votes[last.interrupts] : last
  return taken?.status === 'open' ? taken : null
}
