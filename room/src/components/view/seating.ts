/** Who sits where: one seat a delegation and one each observer, in protocol order, observers after the members. */
import { onTheList } from '../../state/list'
import type { Meeting, DeviceState, Participant } from '../../wire/types'

export interface Place {
  id: string
  /** All who share the seat, the head first. */
  people: Participant[]
  /** Whose name and picture stand on the seat now. */
  shown: Participant
  present: boolean
  observer: boolean
}

/** The places in protocol order, `speaker` shown on the own one. They depend on who is accredited alone, so that nobody moves. */
export function placesOf(seats: Meeting['seats'], speaker: string | null): Place[] {
  const sitting = onTheList(seats)
  const order = [...sitting.filter((p) => p.role === 'delegate'), ...sitting.filter((p) => p.role === 'observer')]
  const places = new Map<string, Participant[]>()
  for (const person of order) {
    const seat = person.role === 'delegate' && person.member ? person.member : person.id
    const beside = places.get(seat)
    if (beside) beside.push(person)
    else places.set(seat, [person])
  }
  return [...places].map(([id, people]) => place(id, people, seats.heads[id], speaker))
}

function place(id: string, people: Participant[], head: string | undefined, speaker: string | null): Place {
  const ordered = people.length > 1 ? [...people].sort((a, b) => Number(b.id === head) - Number(a.id === head)) : people
  const speaking = ordered.find((person) => person.id === speaker)
  const shown = speaking ?? ordered.find((person) => person.present) ?? ordered[0]
  if (!shown) throw new Error(`Seat ${id} has nobody.`)
  return { id, people: ordered, shown, present: people.some((p) => p.present), observer: shown.role === 'observer' }
}

/** Whether two places say the same. */
export function samePlace(a: Place, b: Place): boolean {
  return (
    a.shown === b.shown &&
    a.present === b.present &&
    a.people.length === b.people.length &&
    a.people.every((person, index) => person === b.people[index])
  )
}

/** Hands a list on with each member that says the same as before as the object it was; and the list, where all do. */
export function keeper<One extends { id: string }>(same: (a: One, b: One) => boolean): (list: One[]) => One[] {
  let known = new Map<string, One>()
  let last: One[] = []
  return (list) => {
    const kept = list.map((one) => {
      const before = known.get(one.id)
      return before && same(before, one) ? before : one
    })
    if (kept.length === last.length && kept.every((one, index) => one === last[index])) return last
    known = new Map(kept.map((one) => [one.id, one]))
    return (last = kept)
  }
}

export function sits(place: Place, participant: string | null | undefined): boolean {
  return place.people.some((person) => person.id === participant)
}

export type Link = 'good' | 'weak' | 'lost'

/** How the seat is connected: present on the record and not connected now is lost. */
export function linkOf(place: Place, presence: Record<string, DeviceState>): Link {
  if (!place.shown.present) return 'good'
  const media = presence[place.shown.id]
  if (!media) return 'lost'
  return media.quality === 1 || media.quality === 2 ? 'weak' : 'good'
}
