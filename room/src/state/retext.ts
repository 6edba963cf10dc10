/**
 * Where a text stands in the state, and how a correction or an erasure changes it there.
 *
 * An entry's texts stand on the state's object of the same `seq`.
 */
import type { EntryOf, Meeting, Outcome, Silence, Texts } from '../wire/types'
import { merged } from './outcomes'

interface Worded {
  seq: number
  texts: Texts
}
type Change = (texts: Texts) => Texts

export function evolveTexts(meeting: Meeting, entry: EntryOf): Meeting {
  if (entry.kind === 'text-corrected') return retext(meeting, entry.facts.target, (old) => merged(old, entry.texts ?? {}))
  if (entry.kind === 'text-redacted') return retext(meeting, entry.facts.target, () => ({}))
  return meeting
}

function retext(meeting: Meeting, target: number, change: Change): Meeting {
  const { agenda, ballots, outcomes, seats, silences, sitting, statements } = meeting
  return {
    ...meeting,
    sitting: sitting && one(sitting, target, change),
    seats: { ...seats, participants: each(seats.participants, target, change) },
    agenda: {
      ...agenda,
      items: each(agenda.items, target, change),
      tracks: each(agenda.tracks, target, change),
      photo: agenda.photo && one(agenda.photo, target, change),
    },
    statements: { entered: statements.entered.map((made) => one(made, target, change)) },
    outcomes: { table: mapped(outcomes.table, (outcome) => retexted(outcome, target, change)) },
    ballots: { ...ballots, votes: each(ballots.votes, target, change) },
    silences: { ...silences, table: mapped(silences.table, (silence) => quiet(silence, target, change)) },
  }
}

function retexted(outcome: Outcome, target: number, change: Change): Outcome {
  const objections = outcome.objections.map((objection) => one(objection, target, change))
  const amendments = outcome.amendments.map((amendment) => one(amendment, target, change))
  return one({ ...outcome, objections, amendments }, target, change)
}

function quiet(silence: Silence, target: number, change: Change): Silence {
  const statements = silence.statements.map((made) => one(made, target, change))
  return { ...silence, statements, breach: silence.breach && one(silence.breach, target, change) }
}

function each<W extends Worded>(known: Record<string, W>, target: number, change: Change): Record<string, W> {
  return mapped(known, (value) => one(value, target, change))
}

function mapped<V>(known: Record<string, V>, change: (value: V) => V): Record<string, V> {
  return Object.fromEntries(Object.entries(known).map(([key, value]) => [key, change(value)]))
}

function one<W extends Worded>(known: W, target: number, change: Change): W {
  return known.seq === target ? { ...known, texts: change(known.texts) } : known
}
