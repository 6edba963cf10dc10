/** Until when there is interpretation, as it is planned. */
import type { Meeting } from '../wire/types'

/** When the first of the booths is left for good (UTC, ms), as it is planned; null: no hours are. */
export function interpretedUntil(meeting: Meeting): number | null {
  const ends = (meeting.booths.plan?.booths ?? [])
    .filter((booth) => booth.teams.length)
    .map((booth) => Math.max(...booth.teams.map((team) => team.ends)))
  return ends.length ? Math.min(...ends) : null
}
