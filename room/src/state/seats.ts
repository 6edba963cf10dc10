/** How entries change who is accredited, admitted and present. Copies facts, computes no rule. */
import type { EntryOf, Participant, Seats } from '../wire/types'

export function evolveSeats(seats: Seats, entry: EntryOf): Seats {
  switch (entry.kind) {
    case 'participant-accredited':
      return accredited(seats, entry)
    case 'participant-admitted':
      return change(seats, entry.facts.participant, { admitted: true })
    case 'seat-taken':
      return change(seats, entry.facts.participant, { admitted: true, present: true, since: entry.at })
    case 'seat-left':
      return change(
        seats,
        entry.facts.participant,
        entry.facts.cause === 'excluded' ? { admitted: false, present: false } : { present: false },
      )
    case 'holder-replaced':
      return head(seats, entry.facts.participant)
    default:
      return seats
  }
}

function accredited(seats: Seats, { facts, seq, texts }: EntryOf<'participant-accredited'>): Seats {
  const { participant, booth, ...rest } = facts
  const person: Participant = {
    id: participant,
    seq,
    ...rest,
    texts: texts ?? {},
    admitted: false,
    present: false,
    since: null,
    booth: booth ?? null,
  }
  const first = facts.role === 'delegate' && facts.member !== null && !(facts.member in seats.heads)
  return {
    participants: { ...seats.participants, [participant]: person },
    heads: first && facts.member !== null ? { ...seats.heads, [facts.member]: participant } : seats.heads,
  }
}

function change(seats: Seats, who: string, changed: Partial<Participant>): Seats {
  const person = seats.participants[who]
  if (!person) return seats
  return { ...seats, participants: { ...seats.participants, [who]: { ...person, ...changed } } }
}

function head(seats: Seats, who: string): Seats {
  const member = seats.participants[who]?.member
  return member ? { ...seats, heads: { ...seats.heads, [member]: who } } : seats
}
