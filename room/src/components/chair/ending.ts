/** How far it is to the end of interpretation, as it is planned: the chair must see a team leave before it leaves. */
import { interpretedUntil } from '../../state/interpreted'
import type { Meeting } from '../../wire/types'

export const SOON_MS = 30 * 60_000

export interface Ending {
  until: number
  /** Minutes left, rounded up; none once it is over. */
  left: number
  stage: 'far' | 'soon' | 'over'
}

/** Null: no hours are planned, or the meeting is over. */
export function endingOf(meeting: Meeting, now: number): Ending | null {
  const until = interpretedUntil(meeting)
  if (until === null || meeting.sitting?.phase === 'closed') return null
  const left = Math.max(0, Math.ceil((until - now) / 60_000))
  return { until, left, stage: until <= now ? 'over' : until - now <= SOON_MS ? 'soon' : 'far' }
}
