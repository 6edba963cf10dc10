/** What the screens say of the family photo: who joins, who is on the picture. */
import type { PhotoCall } from '../../wire/types'
import { t, tag } from '../../text'
import { nameById } from '../view/people'
import type { Room } from '../view/room'

/** What this person answered to the call; null: nothing yet, or it is not for them. */
export function ownAnswer(room: Room, call: PhotoCall): boolean | null {
  return call.answers[room.you?.participant ?? ''] ?? null
}

/** How many join. */
export function joining(call: PhotoCall): number {
  return Object.values(call.answers).filter(Boolean).length
}

/** How many could: whoever is present and has a seat on the map. */
export function invited(room: Room): number {
  const people = Object.values(room.meeting.seats.participants)
  return people.filter((person) => person.present && (person.role === 'delegate' || person.role === 'observer')).length
}

/** Those on the picture, in its order, as a list in words. */
export function picturedWords(room: Room, pictured: string[]): string {
  const names = pictured.map((who) => nameById(room.meeting, who))
  return new Intl.ListFormat(tag(), { type: 'conjunction' }).format(names)
}

type Say = (words: string, urgent?: boolean, mine?: boolean) => number

/** What is said when a photo is called, taken, or out of use. */
export function photoChanges(before: PhotoMoment, now: PhotoMoment, room: Room, say: Say): void {
  const call = room.meeting.photos.call
  if (now.call !== before.call && call) {
    const asked = room.you?.role === 'delegate' || room.you?.role === 'observer'
    if (!asked) say(t('photo-watched-now'))
    else say(t('photo-called-now', { seconds: Math.max(0, Math.round((call.until - room.now()) / 1000)) }), true, true)
  } else if (now.call !== before.call && now.taken === before.taken) say(t('photo-ended-now'), false, true)
  if (now.taken !== before.taken) say(t(now.taken ? 'photo-taken-now' : 'photo-withdrawn-now'), false, true)
}

/** The call that runs and the picture in use, by their ids. */
export interface PhotoMoment {
  call: string | null
  taken: string | null
}

export function photoMoment(room: Room): PhotoMoment {
  const { call, taken } = room.meeting.photos
  return { call: call?.id ?? null, taken: taken?.id ?? null }
}
