/** Until when the meeting is to go on, and to which hours it may be extended. */
import type { Meeting } from '../../wire/types'

const MINUTE_MS = 60_000
/** After the end, or after now where that is later, by the clock's quarters. */
const STEP_MS = 15 * MINUTE_MS
const STEPS = [1, 2, 4]

/** As it was planned, or as the chair last said (UTC, ms); null: no end is planned. */
export function goesOnUntil(meeting: Meeting): number | null {
  return meeting.sitting?.extended ?? meeting.sitting?.ends ?? null
}

export function later(meeting: Meeting, now: number): number[] {
  const ends = goesOnUntil(meeting)
  if (ends === null) return []
  const from = ends > now ? ends : Math.floor(now / STEP_MS) * STEP_MS
  return STEPS.map((steps) => from + steps * STEP_MS)
}
