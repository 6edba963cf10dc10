/** Who stands in which booth. */
import type { Booth, Meeting } from '../wire/types'

/** The booth in which this person interprets. */
export function boothOf(meeting: Meeting, who: string | null | undefined): Booth | null {
  return Object.values(meeting.booths.table).find((booth) => who && booth.interpreters.includes(who)) ?? null
}
