/** Who speaks and who comes next; in which language, as far as that was said; and what they handed in to be read before. */
import { standing } from '../../state/documents'
import type { AdvanceText, DeliveredText, Document, Inscription, Meeting } from '../../wire/types'

export interface Turn {
  /** Of the request; of who speaks, of the request by which they do. */
  id: string
  participant: string
  capacity: string | null
  item: string | null
  purpose: string
}

/** A statement that was handed in; `delivered`: whoever sees the item may read it. */
export interface Statement {
  id: string
  delivered: boolean
}

/** Who speaks, and who comes next on the list. */
export function turnsOf(meeting: Meeting, most: number): { now: Turn | null; next: Turn[] } {
  const { speaker, queue } = meeting.debate
  const now = speaker && { id: speaker.request ?? '', ...turnLike(speaker) }
  return { now, next: queue.slice(0, most).map((one) => ({ id: one.id, ...turnLike(one) })) }
}

function turnLike({ participant, capacity, item, purpose }: Omit<Turn, 'id'>): Omit<Turn, 'id'> {
  return { participant, capacity, item, purpose }
}

/** How they inscribed before the item was taken up. */
export function inscribedOf(meeting: Meeting, { id }: Turn): Inscription | undefined {
  return meeting.inscriptions.speakers[id]
}

/** The documents handed in for this turn, in their languages. */
export function textsFor(meeting: Meeting, { participant, item }: Turn): Document[] {
  return standing(meeting).filter((one) => one.speaker === participant && one.item === item)
}

/** What their delegation handed in of its statement: what waits, else what was delivered last. */
export function statementOf(meeting: Meeting, turn: Turn): Statement | null {
  if (turn.purpose !== 'statement') return null
  const { advance, delivered } = meeting.inscriptions
  const whose = turn.capacity ?? turn.participant
  const theirs = (one: AdvanceText | DeliveredText): boolean =>
    one.item === turn.item && (one.capacity ?? one.participant) === whose
  const waits = Object.values(advance).find((one) => one.ended === null && theirs(one))
  if (waits) return { id: waits.id, delivered: false }
  const given = delivered.findLast(theirs)
  return given ? { id: given.id, delivered: true } : null
}

/** The language in which they inscribed; else that of the one text handed in, since who reads it out speaks it. */
export function spokenIn(meeting: Meeting, turn: Turn): string | null {
  const said = inscribedOf(meeting, turn)?.language
  if (said) return said
  const languages = new Set(textsFor(meeting, turn).map((one) => one.language))
  return languages.size === 1 ? ([...languages][0] ?? null) : null
}
