/** The quorum as `votes/electorate.py` counts it. It is shown here, not applied. */
import type { Meeting } from '../../wire/types'
import { t, tag } from '../../text'
import { codeOf, otherCapacity } from '../view/people'
import type { Room } from '../view/room'
import { linkOf, type Place } from '../view/seating'

export interface Count {
  present: number
  all: number
  needed: number
}

/** Of the body's members, where its rulebook names them; else, and where there is a hall, of the delegations seated. */
export function delegations(meeting: Meeting): Count {
  const seated = seatedMembers(meeting)
  const { decisions } = meeting.sitting?.rulebook ?? {}
  const hall = meeting.sitting?.mode === 'in-person' || meeting.sitting?.mode === 'hybrid'
  if (!decisions?.members.length || hall)
    return counted(meeting, seated.size, [...seated.values()].filter(Boolean).length)
  const today = new Date(meeting.last_at || Date.now()).toISOString().slice(0, 10)
  const voting = decisions.members.filter(
    (one) =>
      !one.suspended.some((span) => (!span.since || span.since <= today) && (!span.until || today <= span.until)),
  )
  const codes = new Map(
    decisions.members.flatMap((one) => [one.code, ...one.also].map((code) => [code, one.code] as const)),
  )
  const here = new Set([...seated].filter(([, present]) => present).map(([code]) => codes.get(code) ?? code))
  const free = Math.max(0, (decisions.seats[0]?.number ?? decisions.members.length) - decisions.members.length)
  const guests = [...seated.keys()].filter((code) => !codes.has(code)).slice(0, free)
  const register = [...voting.map((one) => one.code), ...guests]
  return counted(meeting, register.length, register.filter((code) => here.has(code)).length)
}

/** The members for whom somebody votes → whether one of them is present. */
function seatedMembers(meeting: Meeting): Map<string, boolean> {
  const members = new Map<string, boolean>()
  for (const person of Object.values(meeting.seats.participants)) {
    if (person.role !== 'delegate') continue
    const member = person.member ?? otherCapacity(person, meeting.agenda.current) ?? person.id
    members.set(member, (members.get(member) ?? false) || person.present)
  }
  return members
}

function counted(meeting: Meeting, all: number, present: number): Count {
  const quorum = meeting.sitting?.rulebook.quorum
  const share = quorum ? (all * quorum.numerator) / quorum.denominator : 0
  return { present, all, needed: quorum?.exceed ? Math.floor(share) + 1 : Math.ceil(share) }
}

const MOST_NAMED = 6

/** Which delegations are present on the record and have lost their connection, in words; null: none. */
export function awayWords(room: Room, places: readonly Place[]): string | null {
  const away = places.filter((place) => !place.observer && place.present && linkOf(place, room.presence) === 'lost')
  if (away.length === 0 || room.connection !== 'live') return null
  const named = away.length > MOST_NAMED + 1 ? away.slice(0, MOST_NAMED) : away
  const rest = away.length - named.length
  const words = [...named.map((place) => codeOf(place.shown)), ...(rest ? [t('away-others', { count: rest })] : [])]
  const names = new Intl.ListFormat(tag()).format(words)
  return t('away-members', { count: away.length, names })
}
