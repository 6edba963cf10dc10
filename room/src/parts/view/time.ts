/** The clock of the room: the server's time, ticking here. Nothing expires in the browser; it only counts down. */
import { createSubscriber } from 'svelte/reactivity'
import type { Speaker } from '../../wire/types'
import { t, tongue } from '../../text'

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

/** `20:34:12`, in UTC. */
export function utcClock(ms: number, seconds = true): string {
  return new Date(ms).toISOString().slice(11, seconds ? 19 : 16)
}

/** Date and time in UTC, in the language of the interface. */
export function utcDate(ms: number): string {
  return new Intl.DateTimeFormat(tongue() === 'en' ? 'en-GB' : tongue(), {
    dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC',
  }).format(ms)
}

/** When something begins: in UTC, and on the reader's own clock where that shows another time. */
export function begins(ms: number): string {
  const date = utcDate(ms)
  return new Date(ms).getTimezoneOffset() === 0 ? t('date-utc', { date }) : t('date-both', { date, local: localTime(ms) })
}

/** The same instant on the reader's own clock, with its zone. */
function localTime(ms: number): string {
  return new Intl.DateTimeFormat(tongue() === 'en' ? 'en-GB' : tongue(), {
    hour: '2-digit', minute: '2-digit', timeZoneName: 'short',
  }).format(ms)
}
