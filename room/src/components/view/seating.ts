/** Who sits where: one seat a delegation and one each observer, in protocol order, observers after the members. */
import type { Meeting, DeviceState, Participant, Request } from '../../wire/types'

export interface Place {
  id: string
  /** All who share the seat, the head first. */
  people: Participant[]
  /** Whose name and picture stand on the seat now. */
  shown: Participant
  present: boolean
  observer: boolean
}

/** The places in protocol order. They depend on who is accredited alone, so that nobody moves. */
export function placesOf(meeting: Meeting): Place[] {
  const sitting = Object.values(meeting.seats.participants).filter(
    (person) => person.role === 'delegate' || person.role === 'observer',
  )
  const order = [...sitting.filter((p) => p.role === 'delegate'), ...sitting.filter((p) => p.role === 'observer')]
  const places = new Map<string, Participant[]>()
  for (const person of order) {
    const seat = person.role === 'delegate' && person.member ? person.member : person.id
    places.set(seat, [...(places.get(seat) ?? []), person])
  }
  return [...places].map(([id, people]) => place(meeting, id, people))
}

function place(meeting: Meeting, id: string, people: Participant[]): Place {
  const head = meeting.seats.heads[id]
  const ordered = [...people].sort((a, b) => Number(b.id === head) - Number(a.id === head))
  const speaking = ordered.find((person) => person.id === meeting.debate.speaker?.participant)
  const shown = speaking ?? ordered.find((person) => person.present) ?? ordered[0]
  if (!shown) throw new Error(`Seat ${id} has nobody.`)
  return { id, people: ordered, shown, present: people.some((p) => p.present), observer: shown.role === 'observer' }
}

export function sits(place: Place, participant: string | null | undefined): boolean {
  return place.people.some((person) => person.id === participant)
}

/** The first request of the seat on the list, with its place from 1; points of order have none. */
export function requestOf(meeting: Meeting, place: Place): { request: Request; number: number } | null {
  const index = meeting.debate.queue.findIndex((request) => sits(place, request.participant))
  const request = meeting.debate.queue[index]
  return request ? { request, number: index + 1 } : null
}

export type Link = 'good' | 'weak' | 'lost'

/** How the seat is connected: present on the record and not connected now is lost. */
export function linkOf(place: Place, presence: Record<string, DeviceState>): Link {
  if (!place.shown.present) return 'good'
  const media = presence[place.shown.id]
  if (!media) return 'lost'
  return media.quality === 1 || media.quality === 2 ? 'weak' : 'good'
}
