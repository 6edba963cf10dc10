/**
 * From entries to the state: what the rows of `procedure/` say, in TypeScript. It copies facts and computes no rule.
 *
 * The same entries give the same state as in Python; a test folds random histories in both and compares.
 */
import type { EntryOf, Meeting, WireEntry } from '../wire/types'
import { evolveAgenda } from './agenda'
import { evolveBooths } from './booths'
import { evolveDebate } from './debate'
import { evolveMotions } from './motions'
import { evolveOutcomes } from './outcomes'
import { evolvePhotos } from './photos'
import { alwaysPublic, evolvePublication, governingItem } from './publication'
import { evolveTexts } from './retext'
import { evolveSeats } from './seats'
import { evolveSilences } from './silence'
import { evolveSitting } from './sitting'
import { evolveStatements } from './statements'
import { evolveVotes } from './votes'

/** The meeting after `wired`. */
export function evolve(meeting: Meeting, wired: WireEntry): Meeting {
  const entry = wired as EntryOf
  let publication = evolvePublication(meeting.publication, entry)
  if (entry.texts === null || Object.keys(entry.texts).length > 0) {
    const texted = {
      seq: entry.seq,
      item: governingItem(entry),
      always: alwaysPublic(entry),
      outcome: 'outcome' in entry.facts && 'digests' in entry.facts ? entry.facts.outcome : null,
    }
    publication = { ...publication, texted: [...publication.texted, texted] }
  }
  const after: Meeting = {
    size: entry.seq + 1,
    last_at: entry.at,
    sitting: evolveSitting(meeting.sitting, entry),
    seats: evolveSeats(meeting.seats, entry),
    agenda: evolveAgenda(meeting.agenda, entry),
    debate: evolveDebate(meeting.debate, entry),
    statements: evolveStatements(meeting.statements, entry),
    outcomes: evolveOutcomes(meeting.outcomes, entry),
    motions: evolveMotions(meeting.motions, entry),
    ballots: evolveVotes(meeting.ballots, entry),
    silences: evolveSilences(meeting.silences, entry),
    photos: evolvePhotos(meeting.photos, entry),
    booths: evolveBooths(meeting.booths, entry),
    publication,
  }
  return evolveTexts(after, entry)
}

/** The meeting after these entries, from `meeting` on. */
export function fold(meeting: Meeting, entries: readonly WireEntry[]): Meeting {
  return entries.reduce(evolve, meeting)
}
