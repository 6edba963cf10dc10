/** Votes that are equally divided: the casting vote, and the second vote that is due. */
import type { Meeting, Vote } from '../../wire/types'
import { allowed } from '../view/options'
import type { Room } from '../view/room'
import { isOnAppeal, ruleOf, type Ballot } from './reading'

/** What whoever presides may cast, and its look. */
const CASTING = [
  ['abstain', ''],
  ['no', 'end'],
  ['yes', 'agree'],
] as const

/** Whether this person breaks the tie now. */
export function breaksTie(room: Room, vote: Vote): boolean {
  return allowed(room, 'give-casting-vote', vote.id) && !makesTie(room, vote)
}

/** Whether it would make a tie of a vote that is carried by one: then the vote may be closed without it, too. */
export function makesTie(room: Room, vote: Vote): boolean {
  const { ties } = room.meeting.sitting?.rulebook.decisions ?? {}
  const both = allowed(room, 'give-casting-vote', vote.id) && allowed(room, 'close-vote', vote.id)
  return ties?.makes === true && both
}

/** What may be cast: to make a tie, against alone. */
export function castingOf(room: Room, vote: Vote): (typeof CASTING)[number][] {
  return CASTING.filter(([ballot]) => ballot === 'no' || !makesTie(room, vote))
}

/** How many votes those who cast this ballot have together; null: each member has one. */
export function votesFor({ weights, declared, ballots, status }: Vote, ballot: Ballot): number | null {
  if (!Object.keys(weights).length) return null
  const cast = Object.entries(status === 'closed' ? declared : ballots).filter(([, one]) => one === ballot)
  return cast.reduce((all, [member]) => all + (weights[member] ?? 1), 0)
}

/** Whether, as it stands, the vote is equally divided, and whoever presides has the casting vote. */
export function dividedEqually(meeting: Meeting, vote: Vote): boolean {
  const decisions = meeting.sitting?.rulebook.decisions
  if (decisions?.ties?.then !== 'casting-vote' || isOnAppeal(meeting, vote)) return false
  const halves = ruleOf(meeting, vote.rule)?.conditions.some(
    (one) => one.kind === 'share' && one.of === 'present-and-voting' && one.more_than === '1/2',
  )
  const [pro, contra] = (['yes', 'no'] as const).map((one) => votesFor(vote, one) ?? headsFor(vote, one))
  return halves === true && pro === contra && (pro ?? 0) > 0
}

function headsFor({ ballots, hands }: Vote, ballot: 'yes' | 'no'): number {
  return hands?.[ballot === 'yes' ? 0 : 1] ?? Object.values(ballots).filter((one) => one === ballot).length
}

/** Whether the vote ended in a tie, and its second vote is still to be taken. */
export function secondDue(meeting: Meeting, vote: Vote): boolean {
  const taken = Object.values(meeting.ballots.votes).some((one) => one.second === vote.id && one.status !== 'cancelled')
  return vote.result === 'tied' && !taken
}

/** Until when it is taken (UTC, ms); null: the rules do not say. */
export function secondUntil(meeting: Meeting, vote: Vote): number | null {
  const hours = meeting.sitting?.rulebook.decisions?.ties?.within_h
  return hours === undefined ? null : vote.at + hours * 3_600_000
}
