/** Who has trouble with a device: first in the list, with the number of people, those outside the seats too. */
import type { Meeting, Participant } from '../../wire/types'
import type { Place } from '../view/seating'

export interface InTrouble {
  /** People, the lobby included. */
  count: number
  /** All places, those in trouble first, else as they were. */
  places: { place: Place; troubles: string[] }[]
  /** People in trouble who have no place at the table; who waits in the lobby is shown there. */
  elsewhere: { person: Participant; troubles: string[] }[]
}

export function inTrouble(
  places: Place[],
  meeting: Meeting,
  troubles: Record<string, string[]>,
  lobby: string[],
): InTrouble {
  const of = (people: Participant[]) => [
    ...new Set(people.flatMap(({ id }) => (lobby.includes(id) ? [] : (troubles[id] ?? [])))),
  ]
  const listed = places.map((place) => ({ place, troubles: of(place.people) }))
  const seated = new Set(places.flatMap(({ people }) => people.map(({ id }) => id)))
  const others = Object.values(meeting.seats.participants).filter(({ id }) => !seated.has(id))
  return {
    count: Object.keys(troubles).length,
    places: [...listed.filter((one) => one.troubles.length), ...listed.filter((one) => !one.troubles.length)],
    elsewhere: others.map((person) => ({ person, troubles: of([person]) })).filter((one) => one.troubles.length),
  }
}
