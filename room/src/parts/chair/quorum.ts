/** The quorum as the rulebook counts it: delegations with at least one person present. It is shown here, not applied. */
import type { Meeting } from '../../wire/types'
import { t, tongue } from '../../text'
import { codeOf } from '../view/people'
import type { Room } from '../view/room'
import { linkOf, placesOf } from '../view/seating'

export interface Count {
  present: number
  all: number
  needed: number
}

export function delegations(meeting: Meeting): Count {
  const members = new Map<string, boolean>()
  for (const person of Object.values(meeting.seats.participants)) {
    if (person.role !== 'delegate') continue
    const seat = person.member ?? person.id
    members.set(seat, (members.get(seat) ?? false) || person.present)
  }
  const all = members.size
  const quorum = meeting.sitting?.rulebook.quorum
  const share = quorum ? (all * quorum.numerator) / quorum.denominator : 0
  const needed = quorum?.exceed ? Math.floor(share) + 1 : Math.ceil(share)
  return { present: [...members.values()].filter(Boolean).length, all, needed }
}

/** Which delegations are present on the record and have lost their connection, in words; null: none. */
export function awayWords(room: Room): string | null {
  const away = placesOf(room.meeting).filter((place) => !place.observer && place.present && linkOf(place, room.presence) === 'lost')
  if (away.length === 0 || room.connection !== 'live') return null
  const names = new Intl.ListFormat(tongue() === 'en' ? 'en-GB' : tongue()).format(away.map((place) => codeOf(place.shown)))
  return t('away-members', { count: away.length, names })
}
