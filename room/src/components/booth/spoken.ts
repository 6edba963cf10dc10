/** In which language somebody will speak, as far as that was said; and what they handed in to be read before. */
import { standing } from '../../state/documents'
import type { Document, Meeting } from '../../wire/types'

export interface Turn {
  /** Of the request; of who speaks, of the request by which they do. */
  id: string
  participant: string
  item: string | null
  purpose: string
}

/** Who speaks, and who comes next on the list. */
export function turnsOf(meeting: Meeting, most: number): { now: Turn | null; next: Turn[] } {
  const { speaker, queue } = meeting.debate
  const now = speaker && { id: speaker.request ?? '', ...turnLike(speaker) }
  return { now, next: queue.slice(0, most).map((one) => ({ id: one.id, ...turnLike(one) })) }
}

function turnLike({ participant, item, purpose }: Omit<Turn, 'id'>): Omit<Turn, 'id'> {
  return { participant, item, purpose }
}

/** The texts handed in for this turn, in their languages. */
export function textsFor(meeting: Meeting, { participant, item }: Turn): Document[] {
  return standing(meeting).filter((one) => one.speaker === participant && one.item === item)
}

/** The language that was said at inscribing; else that of the one text handed in, since who reads it out speaks it. */
export function spokenIn(meeting: Meeting, turn: Turn): string | null {
  const inscribed = meeting.inscriptions.speakers[turn.id]
  if (inscribed) return inscribed.language
  const languages = new Set(textsFor(meeting, turn).map((one) => one.language))
  return languages.size === 1 ? ([...languages][0] ?? null) : null
}
