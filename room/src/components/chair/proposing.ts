/** How the chair's proposals about the course of the meeting are read. */
import { numberOf as placeOf } from '../../state/numbering'
import type { Meeting, Outcome, Proposal, Vote } from '../../wire/types'
import { t } from '../../text'
import { nameById, worded } from '../view/people'
import { memberName } from '../votes/reading'

/** The proposal that stands for objections; null: none does. */
export function proposalPut(meeting: Meeting): Proposal | null {
  const { open } = meeting.proposals
  return open?.put ? open : null
}

/** The number of an item on the agenda. */
export function numberOf(meeting: Meeting, item: string): string {
  return placeOf(meeting.agenda.items, item)
}

export function titleOf(meeting: Meeting, item: string): string {
  return worded(meeting.agenda.items[item]?.texts, 'title')?.words ?? ''
}

/** What is proposed, as a sentence. */
export function proposalWords(meeting: Meeting, { about, item, participant, bloc, member }: Proposal): string {
  return t(`proposal-${about}`, {
    number: item ? numberOf(meeting, item) : '',
    title: item ? titleOf(meeting, item) : '',
    name: participant ? nameById(meeting, participant) : '',
    member: member ? memberName(meeting, member) : '',
    count: bloc.length,
  })
}

/** Whether the meeting can vote on what was objected to: texts are put apart, and a body without rules has no votes. */
export function votable(meeting: Meeting, { about }: Proposal): boolean {
  return about !== 'texts' && (meeting.sitting?.rulebook.decisions?.rules.length ?? 0) > 0
}

/** The texts on the item in hand that wait to be put, as `proposals/offers.py` finds them. */
export function readyTogether(meeting: Meeting): Outcome[] {
  const here = (one: Outcome): boolean => one.item === meeting.agenda.current && one.status === 'proposed'
  return Object.values(meeting.outcomes.table).filter((one) => here(one) && one.stale.length === 0)
}

/** The vote that carried since the last objection, as `proposals/deciding.py` finds it. It is shown here, not applied. */
export function deciding(meeting: Meeting): Vote | null {
  const { open } = meeting.proposals
  const last = open?.objections.at(-1)?.seq
  if (last === undefined || open?.about === 'texts') return null
  const fits = (vote: Vote): boolean => vote.proposal === open?.id && vote.seq > last && vote.result === 'adopted'
  return Object.values(meeting.ballots.votes).findLast(fits) ?? null
}
