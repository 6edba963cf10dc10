/** Which recorded statement is played, and how far it is: `procedure/meeting/business/recordings/queries.py`. */
import type { Meeting, Play } from '../wire/types'

/** What is played now: the last that was begun, until it ends. */
export function playing(meeting: Meeting): Play | null {
  const last = Object.values(meeting.recordings.plays).at(-1)
  return last?.until === null ? last : null
}

/** The place in it that is seen at `now` (ms), in ms. Before it begins it is less than where it begins. */
export function placeAt(play: Play, now: number): number {
  return Math.min(play.length_ms, play.from_ms + now - play.since)
}
