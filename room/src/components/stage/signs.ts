/** The signs of a seat, from the meeting and the connections. The rule carries no sign: only the exception is shown. */
import { comma, t } from '../../text'
import type { Room } from '../view/room'
import { codeOf, genderOf, nameOf, standing } from '../view/people'
import { standingObjections } from '../texts/reading'
import { partyOf, stillAway } from '../votes/awaiting'
import { calledIn } from '../votes/reading'
import { seatBallot, seatBallotWords, voteOnSeats, type SeatBallot } from '../votes/seats'
import { linkOf, sits, type Link, type Place } from '../view/seating'
import type { Request } from '../../wire/types'

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
  /** Until when the decision waits for this delegation, whose connection is lost (UTC, ms). */
  awaited: number | null
}

/** A seat as it is shown: who sits there and its signs; one value, so that what says the same is not drawn again. */
export interface Seat {
  id: string
  place: Place
  signs: Signs
}

export function sameSeat(a: Seat, b: Seat): boolean {
  const names = Object.keys(a.signs) as (keyof Signs)[]
  return a.place === b.place && names.every((name) => a.signs[name] === b.signs[name])
}

/** The seats at these places. What all of them share is looked up once. */
export function seatsOf(room: Room, places: readonly Place[]): Seat[] {
  const look = lookingOf(room)
  return places.map((place) => ({ id: place.id, place, signs: signsAt(place, look) }))
}

interface Looking {
  speaker: string | null
  ruling: string | null
  chair: string | null
  you: string | null
  muted: ReadonlySet<string>
  /** Who asks for the floor → their first request, with its place on the list from 1. */
  requests: ReadonlyMap<string, { request: Request; number: number }>
  objecting: ReadonlySet<string>
  presence: Room['presence'] | null
  ballotOf: (place: Place) => SeatBallot | null
  awaited: ReadonlyMap<string, number>
  item: string | null
}

function lookingOf(room: Room): Looking {
  const { debate, sitting } = room.meeting
  const requests = debate.queue.map((request, index) => [request.participant, { request, number: index + 1 }] as const)
  return {
    speaker: debate.speaker?.participant ?? null,
    ruling: debate.ruling?.participant ?? null,
    chair: sitting?.chair ?? null,
    you: room.you?.participant ?? null,
    muted: new Set(debate.muted),
    requests: new Map(requests.reverse()),
    objecting: objecting(room),
    presence: room.connection === 'live' ? room.presence : null,
    ballotOf: ballots(room),
    awaited: stillAway(room.meeting),
    item: room.meeting.awaiting.pending?.item ?? null,
  }
}

function objecting({ meeting }: Room): Set<string> {
  return new Set(
    Object.values(meeting.outcomes.table)
      .filter((one) => one.status === 'objected')
      .flatMap((one) => standingObjections(one).flatMap((o) => o.participant ?? [])),
  )
}

function ballots({ meeting }: Room): Looking['ballotOf'] {
  const vote = voteOnSeats(meeting)
  if (!vote) return () => null
  const [called, register] = [calledIn(vote), new Set(vote.register)]
  return (place) => seatBallot(place, vote, called, register)
}

function signsAt(place: Place, look: Looking): Signs {
  const request = firstRequest(place, look)
  const order = request?.request.purpose === 'point-of-order' || sits(place, look.ruling)
  return {
    floor: sits(place, look.speaker),
    muted: look.muted.has(place.shown.id),
    order,
    hand: request && !order ? request.number : null,
    link: look.presence ? linkOf(place, look.presence) : 'good',
    absent: !place.present,
    observer: place.observer,
    chair: sits(place, look.chair),
    you: sits(place, look.you),
    put: place.people.some((person) => look.objecting.has(person.id)) ? 'objects' : null,
    ballot: look.ballotOf(place),
    awaited: awaitedAt(place, look),
  }
}

function awaitedAt(place: Place, { awaited, item }: Looking): number | null {
  if (!awaited.size) return null
  const until = place.people.flatMap((person) => awaited.get(partyOf(person, item)) ?? [])
  return until[0] ?? null
}

/** The first request of the seat on the list; points of order have no number. */
function firstRequest(place: Place, { requests }: Looking): { request: Request; number: number } | null {
  const found = place.people.flatMap((person) => requests.get(person.id) ?? [])
  return found.sort((a, b) => a.number - b.number)[0] ?? null
}

/** The seat in words: 'Emmanuel Macron, French President. Hand raised, 2nd on the list.' */
export function seatWords(room: Room, { place, signs }: Seat): string {
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
    signs.awaited !== null && t('vote-away-label'),
    signs.absent && t('sign-absent'),
    !signs.absent && signs.link !== 'good' && t(`link-${signs.link}`),
    signs.observer && t('role-observer', { gender: genderOf(place.shown) }),
  ].filter(Boolean)
  return [who, states.join(comma())].filter(Boolean).join('. ')
}
