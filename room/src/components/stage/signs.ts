/** The signs of a seat, from the meeting and the connections. The rule carries no sign: only the exception is shown. */
import { comma, t } from '../../text'
import type { Room } from '../view/room'
import { codeOf, genderOf, nameOf, standing } from '../view/people'
import { seatBallot, seatBallotWords, type SeatBallot } from '../votes/seats'
import { linkOf, requestOf, sits, type Link, type Place } from '../view/seating'

export interface Signs {
  floor: boolean
  muted: boolean
  order: boolean
  hand: number | null
  link: Link
  absent: boolean
  observer: boolean
  chair: boolean
  you: boolean
  put: 'objects' | null
  ballot: SeatBallot | null
}

export function signsOf(room: Room, place: Place): Signs {
  const { debate, sitting } = room.meeting
  const request = requestOf(room.meeting, place)
  const order = request?.request.purpose === 'point-of-order' || sits(place, debate.ruling?.participant ?? null)
  const link = linkOf(place, room.presence)
  return {
    floor: sits(place, debate.speaker?.participant),
    muted: debate.muted.includes(place.shown.id),
    order,
    hand: request && !order ? request.number : null,
    link: room.connection === 'live' ? link : 'good',
    absent: !place.present,
    observer: place.observer,
    chair: sits(place, sitting?.chair),
    you: sits(place, room.you?.participant),
    put: objects(room, place) ? 'objects' : null,
    ballot: seatBallot(room, place),
  }
}

function objects(room: Room, place: Place): boolean {
  return Object.values(room.meeting.outcomes.table).some(
    (outcome) =>
      outcome.status === 'objected' &&
      outcome.objections.some((o) => o.version === outcome.version && sits(place, o.participant)),
  )
}

/** The seat in words: 'Emmanuel Macron, French President. Hand raised, 2nd on the list.' */
export function seatWords(room: Room, place: Place, signs: Signs): string {
  const office = standing(place.shown, room.meeting.agenda.current)
  const who = [codeOf(place.shown), nameOf(place.shown), office?.words].filter(Boolean).join(comma())
  const states = [
    signs.you && t('sign-you'),
    signs.chair && t('sign-chair'),
    signs.floor && t('has-the-floor'),
    signs.floor && signs.muted && t('sign-muted'),
    signs.order && t('purpose-point-of-order'),
    signs.hand && t('hand-raised-place', { place: signs.hand }),
    signs.put && t('sign-objects'),
    signs.ballot && seatBallotWords(signs.ballot),
    signs.absent && t('sign-absent'),
    !signs.absent && signs.link !== 'good' && t(`link-${signs.link}`),
    signs.observer && t('role-observer', { gender: genderOf(place.shown) }),
  ].filter(Boolean)
  return [who, states.join(comma())].filter(Boolean).join('. ')
}
