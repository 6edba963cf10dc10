/** How statements that are bound to a text are read: which stand with it, and how their footnotes are marked. */
import type { BoundStatement, Meeting, Outcome } from '../../wire/types'

export const NATURES = [
  'reservation',
  'interpretation',
  'dissociation',
  'footnote',
  'explanation',
  'statement',
] as const
export type Nature = (typeof NATURES)[number]

/** All that were bound to a text, in the order in which they were. */
export function boundTo(meeting: Meeting, outcome: Outcome): BoundStatement[] {
  return meeting.statements.bound.filter((one) => one.outcome === outcome.id)
}

/** The number of a footnote among those of its version. */
export function markOf(meeting: Meeting, outcome: Outcome, note: BoundStatement): string {
  const notes = boundTo(meeting, outcome).filter(
    (one) => one.nature === 'footnote' && one.version === note.version && one.withdrawn === null,
  )
  return String(notes.findIndex((one) => one.id === note.id) + 1)
}

/** The marks of the footnotes at a part of the version that stands. */
export function marksAt(meeting: Meeting, outcome: Outcome, part: string): string {
  return boundTo(meeting, outcome)
    .filter((one) => one.nature === 'footnote' && one.withdrawn === null)
    .filter((one) => one.part === part && one.version === outcome.version)
    .map((one) => markOf(meeting, outcome, one))
    .join(' ')
}
