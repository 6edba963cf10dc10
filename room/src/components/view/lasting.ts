/** How long a decision is shown as the last one: until the next begins, however that one ends. */
import type { Meeting } from '../../wire/types'

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
    !Object.values(meeting.silences.table).some((one) => later(one.seq))
  )

  function later(seq: number | null): boolean {
    return seq !== null && seq > (settled ?? 0)
  }
}
