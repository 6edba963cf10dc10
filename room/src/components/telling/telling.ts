/**
 * How what happens is told to those in the room: by a live region to who listens, and as a notice to whom it concerns.
 *
 * Every kind of entry has a teller, or says why it is silent; `table.ts` holds that none is forgotten.
 */
import type { EntryOf, Kind, Meeting } from '../../wire/types'
import type { Room } from '../view/room'

export interface Change {
  words: string
  /** Said at once, in the middle of what is being said. */
  urgent: boolean
  /** Also shown, because it concerns this person. */
  mine: boolean
  /** Of several changes about the same thing that come together the last is told alone. */
  about: string
}

/** `room` shows the meeting after everything that came with the entry, `before` the one before it. */
export type Teller<K extends Kind> = (entry: EntryOf<K>, room: Room, before: Meeting) => Change | null

/** A kind that nobody is told of: the reason. */
export interface Silent {
  silent: string
}

/** A kind that is told from what it changes here, in `chrome/changes.ts`. */
export interface Watched {
  watched: 'booth' | 'photo' | 'silence'
}

export type Tellers<K extends Kind = Kind> = { [N in K]: Teller<N> | Silent | Watched }

export function shown(about: string, words: string, urgent = false): Change {
  return { words, urgent, mine: true, about }
}

export function said(about: string, words: string, urgent = false): Change {
  return { words, urgent, mine: false, about }
}

/** Whether this is the person who sits here. */
export function isMe(room: Room, participant: string | null | undefined): boolean {
  return participant !== null && participant !== undefined && participant === room.you?.participant
}

export function presides(room: Room): boolean {
  return isMe(room, room.meeting.sitting?.chair)
}
