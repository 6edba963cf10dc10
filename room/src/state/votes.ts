/** Which vote is being taken. */
import type { Meeting, Vote } from '../wire/types'

/** The vote that is open, none by correspondence: the last, or after an appeal the one that it interrupted. */
export function voteOpen(meeting: Meeting): Vote | null {
  const { votes } = meeting.ballots
  const last = Object.values(votes).findLast((one) => one.open_until === null)
  const taken = last && last.status !== 'open' && last.interrupts ? votes[last.interrupts] : last
  return taken?.status === 'open' ? taken : null
}
