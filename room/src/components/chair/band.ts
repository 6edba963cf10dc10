/**
 * What the chair must decide now, and what waits behind it. One thing stands in the band at a time: that the chair is
 * absent, since nobody decides before that is settled; a point of order
 * and an appeal, a speaker who is lost, a vote or a call for consensus, a proposal of the chair, the photo, a motion, an objection; else how the
 * meeting stands. Pure: the same meeting gives the same band.
 */
import type { PhotoCall, Meeting, Motion, Outcome, Proposal, Request, Speaker, Vote } from '../../wire/types'
import { openOutcomes, outcomePut } from '../texts/reading'
import { calledIn } from '../votes/reading'
import { does } from '../../state/computed'
import { voteOpen } from '../../state/votes'

export type Awaiting =
  | { kind: 'chairless'; chair: string }
  | { kind: 'order'; request: Request }
  | { kind: 'ruling'; participant: string; heard: boolean }
  | { kind: 'appeal'; motion: Motion }
  | { kind: 'lost'; speaker: Speaker }
  | { kind: 'vote'; vote: Vote }
  | { kind: 'consensus'; outcome: Outcome }
  | { kind: 'proposal'; proposal: Proposal }
  | { kind: 'photo'; call: PhotoCall }
  | { kind: 'motion'; motion: Motion }
  | { kind: 'objection'; outcome: Outcome }

/** Everything that awaits the chair, in the order in which it is dealt with; `left` are objections put aside here. */
export function awaiting(meeting: Meeting, left: readonly string[] = []): Awaiting[] {
  const put = voteOpen(meeting)?.motion
  const motions = pending(meeting).filter((one) => one.id !== put)
  const { call } = meeting.photos
  const { open } = meeting.proposals
  return [
    ...chairless(meeting),
    ...ordered(meeting),
    ...motions.filter((one) => does(one) === 'appeal').map((motion): Awaiting => ({ kind: 'appeal', motion })),
    ...lost(meeting),
    ...decided(meeting),
    ...(open ? [{ kind: 'proposal', proposal: open } as const] : []),
    ...(call ? [{ kind: 'photo', call } as const] : []),
    ...motions.filter((one) => does(one) !== 'appeal').map((motion): Awaiting => ({ kind: 'motion', motion })),
    ...objected(meeting, left),
  ]
}

/** The chair is not present in a meeting that was opened. */
function chairless({ sitting, seats }: Meeting): Awaiting[] {
  const under = sitting?.phase === 'open' || sitting?.phase === 'suspended'
  return sitting && under && !seats.participants[sitting.chair]?.present
    ? [{ kind: 'chairless', chair: sitting.chair }]
    : []
}

/** The motions not yet settled, in their order of precedence; an appeal before all, of equal rank the later first. */
export function pending(meeting: Meeting): Motion[] {
  const moved = Object.values(meeting.motions.moved).filter((one) => one.status === 'moved')
  const after = (one: Motion): number => (does(one) === 'appeal' ? 0 : 1)
  return moved.sort((a, b) => after(a) - after(b) || a.rank - b.rank || b.seq - a.seq)
}

/** A point of order that is heard or waits for its ruling comes before those that are raised; those by their time. */
function ordered({ debate }: Meeting): Awaiting[] {
  const heard = debate.speaker?.purpose === 'point-of-order' ? debate.speaker.participant : null
  const due = heard ?? debate.ruling?.participant
  const asked = debate.queue.filter((one) => one.purpose === 'point-of-order').sort((a, b) => a.at - b.at)
  return [
    ...(due ? [{ kind: 'ruling', participant: due, heard: heard !== null } as const] : []),
    ...asked.map((request): Awaiting => ({ kind: 'order', request })),
  ]
}

function lost({ debate }: Meeting): Awaiting[] {
  const { speaker } = debate
  return speaker?.stopped === 'lost' && !speaker.by_video ? [{ kind: 'lost', speaker }] : []
}

/** The vote on a motion is the motion's: while it runs the motion does not wait beside it. */
function decided(meeting: Meeting): Awaiting[] {
  const vote = voteOpen(meeting)
  const put = outcomePut(meeting)
  return [
    ...(vote ? [{ kind: 'vote', vote } as const] : []),
    ...(put ? [{ kind: 'consensus', outcome: put } as const] : []),
  ]
}

function objected(meeting: Meeting, left: readonly string[]): Awaiting[] {
  const here = openOutcomes(meeting).filter((one) => one.status === 'objected' && one.item === meeting.agenda.current)
  return here.filter((one) => !left.includes(version(one))).map((outcome) => ({ kind: 'objection', outcome }))
}

/** Which version of which text: an objection that was put aside is one to this version alone. */
export function version(outcome: Outcome): string {
  return `${outcome.id} ${outcome.version}`
}

/** What the acts of the band are about: they take no press for a moment after this has changed. */
export function keyOf(one: Awaiting | null): string {
  if (!one) return 'nothing'
  switch (one.kind) {
    case 'chairless':
      return `chairless ${one.chair}`
    case 'order':
      return `order ${one.request.id}`
    case 'ruling':
      return `ruling ${one.participant} ${one.heard}`
    case 'lost':
      return `lost ${one.speaker.participant}`
    case 'vote':
      return `vote ${one.vote.id} ${calledIn(one.vote) ?? ''}`
    case 'consensus':
      return `consensus ${version(one.outcome)}`
    case 'proposal':
      return `proposal ${one.proposal.id} ${one.proposal.put}`
    case 'photo':
      return `photo ${one.call.id}`
    case 'objection':
      return `objection ${version(one.outcome)}`
    case 'appeal':
    case 'motion':
      return `motion ${one.motion.id}`
  }
}
