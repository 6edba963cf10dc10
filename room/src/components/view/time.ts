/** The clock of the room: the server's time, ticking here. Nothing expires in the browser; it only counts down. */
import { createSubscriber } from 'svelte/reactivity'
import type { Speaker } from '../../wire/types'
import { manifest, t, tag } from '../../text'

const TICK_MS = 250
const ticking = createSubscriber((update) => {
  const timer = setInterval(update, TICK_MS)
  return () => clearInterval(timer)
})

/** The time of `room`, read again at every tick. */
export function ticked(room: { now(): number }): number {
  ticking()
  return room.now()
}

/** What the speaker has left, in ms, below zero once the time is over; null: no limit. */
export function leftOf(speaker: Speaker, now: number): number | null {
  if (speaker.stopped) return speaker.remaining_ms
  return speaker.deadline === null ? null : speaker.deadline - now
}

/** What the speaker has used, in ms. */
export function usedBy(speaker: Speaker, now: number): number {
  return speaker.spoken_ms + (speaker.stopped ? 0 : Math.max(0, now - speaker.since))
}

/** What is left as it is read: `2:05`; once it is over, by how much: `+0:07`. */
export function leftWords(left: number): string {
  return left > 0 ? minutes(left, true) : `+${minutes(-left)}`
}

/** `125000` → `2:05`; a time to come is rounded up, so that 0:00 means over. */
export function minutes(ms: number, up = false): string {
  const seconds = up ? Math.ceil(ms / 1000) : Math.floor(ms / 1000)
  const rest = String(seconds % 60).padStart(2, '0')
  const whole = Math.floor(seconds / 60)
  return whole < 60 ? `${whole}:${rest}` : `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}:${rest}`
}

/** `20:34:12`, in UTC: the figures of a running clock, the same in every language. */
export function utcClock(ms: number, seconds = true): string {
  return new Date(ms).toISOString().slice(11, seconds ? 19 : 16)
}

/** `09:00`, `9 h 00`, in UTC: as a time stands in a sentence. */
export function utcTime(ms: number): string {
  return timeOf(ms)
}

/** `14:30 UTC`, `14 h 30 UTC`; with the reader's own time where that is another, and its day where the day is. */
export function moment(ms: number): string {
  const utc = `${timeOf(ms)} UTC`
  const own = ownTime(ms)
  return own ? `${utc} (${own})` : utc
}

/** The instant on the reader's own clock, as `16:30 CEST` or `Tue 00:30 CEST`; nothing where it shows UTC. */
export function ownTime(ms: number, timeZone?: string): string {
  const minute = Math.floor(ms / 60_000) * 60_000
  const shown = wall(minute, timeZone)
  if (shown === minute) return ''
  const zone =
    new Intl.DateTimeFormat(tag(), { timeZoneName: 'short', timeZone })
      .formatToParts(ms)
      .find((part) => part.type === 'timeZoneName')?.value ?? ''
  const otherDay = Math.floor(shown / 86_400_000) !== Math.floor(minute / 86_400_000)
  const day = otherDay ? `${new Intl.DateTimeFormat(tag(), { weekday: 'short', timeZone }).format(ms)} ` : ''
  return `${day}${timeOf(shown)} ${zone}`
}

/** What a clock in the zone (the reader's own, if none is named) shows, read as if it were UTC. */
function wall(ms: number, timeZone?: string): number {
  if (!timeZone) return ms - new Date(ms).getTimezoneOffset() * 60_000
  const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const
  const figures = { numberingSystem: 'latn', hourCycle: 'h23', timeZone } as const
  const parts = new Intl.DateTimeFormat(tag(), { ...fields, ...figures }).formatToParts(ms)
  const at = (type: string): number => Number(parts.find((part) => part.type === type)?.value)
  return Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'))
}

/** The time of a clock that shows this, read as UTC. */
function timeOf(shown: number): string {
  return ownForms(utcClock(shown, false))
}

/** Words of Intl as the manifest of the language writes times and dates: in French `9 h 00`, `9 h 00 min 12 s`, `1er mars`. */
export function ownForms(words: string): string {
  const { times, dates } = manifest()
  const told = inMonths(words).replace(
    /(?<![+\-−\d])(\d{1,2}):(\d\d)(?::(\d\d))?\b/g,
    (_, hour: string, minute: string, second?: string) =>
      (second ? times.seconds : times.minutes)
        .replace('{hour}', times.padded ? hour : String(Number(hour)))
        .replace('{minute}', minute)
        .replace('{second}', second ?? ''),
  )
  const first = dates.first ? told.replace(/\b1 (?=\p{L}{3,})/u, `${dates.first} `) : told
  return dates.bound ? first.replace(/\b(\d{1,2}\p{L}{0,2}) (?=\p{L}{3,} \d{4})/u, '$1\u00a0') : first
}

/** The months by the names of the manifest, where it has names of its own. */
function inMonths(words: string): string {
  return manifest().dates.months.reduce((told, name, month) => {
    const usual = new Intl.DateTimeFormat(tag(), { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2022, month, 1))
    return told.includes(name) ? told : told.replace(new RegExp(`(?<![\\p{L}/])${usual}(?!\\p{L})`, 'u'), name)
  }, words)
}

/** `1 March 2027`, `1er mars 2027`, of a date as the record writes it; words that are no date stay as they are. */
export function day(written: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(written)) return written
  return longDay(Date.parse(written))
}

/** The day in UTC, as `1 March 2027`, `1er mars 2027`. */
function longDay(ms: number): string {
  return ownForms(new Intl.DateTimeFormat(tag(), { dateStyle: 'long', timeZone: 'UTC' }).format(ms))
}

/** The day in UTC, in the language of the interface. */
export function utcDay(ms: number): string {
  return longDay(ms)
}

/** Date and time in UTC, in the language of the interface. */
export function utcDate(ms: number): string {
  return t('date-time', { date: longDay(ms), time: utcTime(ms) })
}

/** When something begins: in UTC, and on the reader's own clock where that shows another time. */
export function begins(ms: number): string {
  const own = ownTime(ms)
  return own ? t('date-both', { date: utcDate(ms), local: own }) : t('date-utc', { date: utcDate(ms) })
}

/** Date and time by the clocks of a place, `offset_min` minutes ahead of UTC: as the meeting was told them. */
export function at(ms: number, offset_min: number): string {
  return `${utcDate(ms + offset_min * 60_000)} (${zoneOf(offset_min)})`
}

/** `UTC`, `UTC+1`, `UTC−3:30`. */
function zoneOf(offset_min: number): string {
  const far = Math.abs(offset_min)
  const rest = far % 60
  const by = `${Math.floor(far / 60)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`
  return far ? `UTC${offset_min < 0 ? '−' : '+'}${by}` : 'UTC'
}
