/** The quorum as `quorum/presence.py` counts it. It is shown here, not applied. */
import type { Decisions, Meeting } from '../../wire/types'
import { t, tag } from '../../text'
import { codeOf, otherCapacity } from '../view/people'
import type { Room } from '../view/room'
import { linkOf, type Place } from '../view/seating'

/** `needed` is 0 where the body has no such rule. */
export interface Count {
  present: number
  all: number
  needed: number
}

/** Of the body's members, where its rulebook names them and does not say those registered; else, and where there is a hall, of the delegations on the list. */
export function delegations(meeting: Meeting): Count {
  const decisions = meeting.sitting?.rulebook.decisions
  const hall = meeting.sitting?.mode === 'in-person' || meeting.sitting?.mode === 'hybrid'
  const listed = !decisions?.members.length || decisions.quorum[0]?.of === 'registered' || hall
  const register = listed ? Object.keys(meeting.seats.heads) : voters(meeting, decisions)
  const here = presentOf(meeting, decisions, register)
  const all = new Set([...here, ...represented(meeting, decisions, here, register)])
  return counted(meeting, register.length, all.size)
}

/** Who may vote, as far as nobody was named to hold a seat. */
function voters(meeting: Meeting, decisions: Decisions): string[] {
  const today = new Date(meeting.last_at || Date.now()).toISOString().slice(0, 10)
  const voting = decisions.members.filter(
    (one) =>
      !one.suspended.some((span) => (!span.since || span.since <= today) && (!span.until || today <= span.until)),
  )
  const known = named(decisions)
  const free = Math.max(0, (decisions.seats[0]?.number ?? decisions.members.length) - decisions.members.length)
  const guests = Object.keys(meeting.seats.heads).filter((code) => !known.has(code))
  return [...voting.map((one) => one.code), ...guests.slice(0, free)]
}

/** Those of the register of whom a delegate is present: for their own member, or in a capacity that is a member. */
function presentOf(meeting: Meeting, decisions: Decisions | undefined, register: string[]): Set<string> {
  const known = named(decisions)
  const people = Object.values(meeting.seats.participants).filter((one) => one.present && one.role === 'delegate')
  const codes = people.flatMap((one) => {
    const acting = otherCapacity(one, meeting.agenda.current)
    return [one.member && (known.get(one.member) ?? one.member), acting && known.get(acting)]
  })
  const entitled = new Set(register)
  return new Set(codes.filter((code): code is string => Boolean(code) && entitled.has(code as string)))
}

/** Those who count as present since one that is there votes for them, where the rules say so. */
function represented(
  meeting: Meeting,
  decisions: Decisions | undefined,
  here: Set<string>,
  register: string[],
): Set<string> {
  if (!decisions?.quorum[0]?.represented) return new Set()
  const most = Math.max(0, ...decisions.rules.map((rule) => rule.proxies))
  const entitled = new Set(register)
  const held = new Map<string, number>()
  const item = meeting.agenda.current
  const standing = Object.values(meeting.proxies.given).filter((one) => {
    const both = entitled.has(one.member) && entitled.has(one.holder)
    const on = one.items === null || (item !== null && one.items.includes(item))
    const count = held.get(one.holder) ?? 0
    if (!both || !on || count >= most) return false
    held.set(one.holder, count + 1)
    return true
  })
  return new Set(standing.filter((one) => here.has(one.holder)).map((one) => one.member))
}

/** Each code by which a member of the body is known → that of the register. */
function named(decisions: Decisions | undefined): Map<string, string> {
  return new Map(
    (decisions?.members ?? []).flatMap((one) => [one.code, ...one.also].map((code) => [code, one.code] as const)),
  )
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
