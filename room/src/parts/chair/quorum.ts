/** The quorum as the rulebook counts it: delegations with at least one person present. It is shown here, not applied. */
import type { Meeting } from '../../wire/types'

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
