/** How long a decision is shown as the last one: until the next begins, however that one ends; a result less long. */
import type { Meeting, Vote } from '../../wire/types'

/**
 * Whether nothing was put, voted on, moved, circulated or settled after the entry `settled`; null: it settled nothing.
 * A text is rejected by a vote alone, which then is itself the last.
 */
export function stillLast(meeting: Meeting, settled: number | null): boolean {
  if (settled === null) return false
  return (
    !Object.values(meeting.outcomes.table).some(
      (one) => later(one.put) || (one.status !== 'entered' && one.status !== 'rejected' && later(one.settled)),
    ) &&
    !Object.values(meeting.ballots.votes).some((one) => later(one.seq)) &&
    !Object.values(meeting.motions.moved).some((one) => later(one.seq)) &&
    !Object.values(meeting.silences.table).some((one) => later(one.seq)) &&
    !later(meeting.proposals.open?.seq ?? null)
  )

  function later(seq: number | null): boolean {
    return seq !== null && seq > (settled ?? 0)
  }
}

/**
 * Whether nothing else was begun after the vote: its item is in hand, or was left by the motion that it carried; nobody
 * was given the floor; and the meeting goes on, unless it was the vote that suspended it.
 */
export function stillAtHand(meeting: Meeting, vote: Vote): boolean {
  const { current, left } = meeting.agenda
  const here = vote.item === current || (vote.motion !== null && current === null && vote.item === left)
  const rests = meeting.sitting?.phase === 'suspended' && vote.motion === null
  return here && !rests && !spokenAfter(meeting, vote)
}

/** Points of order apart. Who had the floor when a motion was moved goes on: that is no turn of its own. */
function spokenAfter({ debate }: Meeting, vote: Vote): boolean {
  const { speaker } = debate
  const over = debate.spoken.some((one) => one.purpose !== 'point-of-order' && one.ended > vote.at)
  if (!speaker || speaker.purpose === 'point-of-order') return over
  const before = speaker.spoken_ms > 0 && speaker.since - speaker.spoken_ms < vote.call_until
  return over || (!before && speaker.since > vote.at)
}
