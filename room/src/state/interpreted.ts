/** Until when there is interpretation, as it is planned. */
import type { Meeting } from '../wire/types'

/** Until when each booth is manned (UTC, ms), as it is planned; those without hours are left out. */
export function hoursOfBooths(meeting: Meeting): { language: string; ends: number }[] {
  return (meeting.booths.plan?.booths ?? [])
    .filter((booth) => booth.teams.length)
    .map(({ language, teams }) => ({ language, ends: Math.max(...teams.map((team) => team.ends)) }))
}

/** When the first of the booths is left for good (UTC, ms), as it is planned; null: no hours are. */
export function interpretedUntil(meeting: Meeting): number | null {
  const ends = hoursOfBooths(meeting).map((booth) => booth.ends)
  return ends.length ? Math.min(...ends) : null
}
