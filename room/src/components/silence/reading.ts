/** How silence procedures are read: which run, which belong to a text, and an instant in the reader's own zone. */
import type { Meeting, Outcome, Silence, SilenceRules } from '../../wire/types'
import { t, tag } from '../../text'
import { minutes, ownForms } from '../view/time'
import { workingDaysAfter } from './workingDays'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

export function openSilences(meeting: Meeting): Silence[] {
  return Object.values(meeting.silences.table).filter((one) => one.status === 'running' || one.status === 'unattended')
}

/** What silence has already brought of a text, the last one first. */
export function pastSilences(meeting: Meeting, outcome: Outcome): Silence[] {
  const open = openSilences(meeting)
  return Object.values(meeting.silences.table)
    .filter((one) => one.outcome === outcome.id && !open.includes(one))
    .reverse()
}

/** The rules of the silence procedure, where the body has one. */
export function rulesOf(meeting: Meeting): SilenceRules | null {
  return meeting.sitting?.rulebook.decisions?.silence ?? null
}

/** The earliest expiry that the rules allow to who circulates at `now`. */
export function earliest(meeting: Meeting, now: number): number {
  const rules = rulesOf(meeting)
  const hours = now + (rules?.least_period_h ?? 0) * HOUR_MS
  return Math.max(hours, workingDaysAfter(meeting, now, rules?.least_working_days ?? 0))
}

/** The last outage that the server told of, that touches this silence. */
export function outageOf(meeting: Meeting, silence: Silence): { since: number; until: number } | null {
  return meeting.silences.outages.findLast((one) => one.until > silence.at && one.since <= silence.expires) ?? null
}

/** 'Monday 30 March 2026, 10:00 CEST': the instant in a zone; none: the reader's own. Intl knows summer time. */
export function instant(ms: number, timeZone?: string): string {
  return ownForms(
    new Intl.DateTimeFormat(tag(), {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      ...(ms % 60_000 ? { second: '2-digit' } : {}),
      timeZoneName: 'short',
      ...(timeZone ? { timeZone } : {}),
    }).format(ms),
  )
}

/** The reader's own time zone, as it is called in the tz database. */
export function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** Whether the reader's clocks are put forward or back between two instants. */
export function clocksChange(from: number, to: number): boolean {
  return new Date(from).getTimezoneOffset() !== new Date(to).getTimezoneOffset()
}

/** '3 days 4 h', or '23:59:59'. */
export function leftWords(ms: number): string {
  if (ms < 2 * DAY_MS) return minutes(ms, true)
  return t('silence-left-days', { days: Math.floor(ms / DAY_MS), hours: Math.floor((ms % DAY_MS) / HOUR_MS) })
}

/** What a field for date and time holds for an instant, and back: both in the reader's own zone. */
export function fieldOf(ms: number): string {
  const at = new Date(ms)
  return new Date(ms - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

export function instantOf(field: string): number | null {
  const ms = new Date(field).getTime()
  return Number.isNaN(ms) ? null : ms
}

/** The next full hour at or after an instant. */
export function fullHour(ms: number): number {
  return Math.ceil(ms / HOUR_MS) * HOUR_MS
}
