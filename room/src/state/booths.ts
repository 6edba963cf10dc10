/** Who stands in which booth, and until when there is interpretation. */
import type { Booth, Meeting } from '../wire/types'

/** The booth in which this person interprets. */
export function boothOf(meeting: Meeting, who: string | null | undefined): Booth | null {
  return Object.values(meeting.booths.table).find((booth) => who && booth.interpreters.includes(who)) ?? null
}

/** When the first of the booths is left for good (UTC, ms), as it is planned; null: no hours are. */
export function interpretedUntil(meeting: Meeting): number | null {
  const ends = (meeting.booths.plan?.booths ?? [])
    .filter((booth) => booth.teams.length)
    .map((booth) => Math.max(...booth.teams.map((team) => team.ends)))
  return ends.length ? Math.min(...ends) : null
}
