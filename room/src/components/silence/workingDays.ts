/** Working days at the clocks of the meeting, by the body’s calendar: as `procedure/calendar.py` counts them. */
import type { Calendar, Meeting } from '../../wire/types'

const DAY_MS = 86_400_000
const WEEK = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const
const USUAL: Calendar = { weekend: ['saturday', 'sunday'], holidays: [], article: '', unverified: false }

/** Why the day of that instant (UTC, ms) is no working day; null where it is one. */
export function restAt(meeting: Meeting, at: number): 'weekend' | 'holiday' | null {
  const { weekend, holidays } = meeting.sitting?.rulebook.calendar ?? USUAL
  const local = new Date(at + (meeting.sitting?.offset_min ?? 0) * 60_000)
  const day = local.toISOString().slice(0, 10)
  if (holidays.includes(day) || holidays.includes(day.slice(5))) return 'holiday'
  return weekend.includes(WEEK[local.getUTCDay()] ?? 'monday') ? 'weekend' : null
}

/** The same time of day so many working days later. */
export function workingDaysAfter(meeting: Meeting, at: number, days: number): number {
  let found = at
  for (let left = days; left > 0; left -= restAt(meeting, found) === null ? 1 : 0) found += DAY_MS
  return found
}
