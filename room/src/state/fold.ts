/**
 * From entries to the state: the rows that `procedure/` declares, interpreted, and what every entry does to texts.
 *
 * The same entries give the same state as in Python; tests compare both, row by row and over random histories.
 */
import { EMPTY, FOLD } from '../wire/fold'
import type { EntryOf, Meeting, WireEntry } from '../wire/types'
import { COMPUTED } from './computed'
import { interpreter } from './interpreter'
import { alwaysPublic, governingItem } from './readers'
import { evolveTexts } from './retext'

const byRows = interpreter<Meeting>(FOLD, COMPUTED)

/** The meeting of which nothing is known yet. */
export function empty(): Meeting {
  return structuredClone(EMPTY)
}

/** The meeting after `wired`. */
export function evolve(meeting: Meeting, wired: WireEntry): Meeting {
  const entry = wired as EntryOf
  const after = byRows({ ...meeting, size: entry.seq + 1, last_at: entry.at }, entry)
  return evolveTexts(withTexted(after, entry), entry)
}

/** The meeting after these entries, from `meeting` on. */
export function fold(meeting: Meeting, entries: readonly WireEntry[]): Meeting {
  return entries.reduce(evolve, meeting)
}

/** The statement or inscription under which others hold the same words. */
function heldBy(facts: EntryOf['facts']): string | null {
  if ('statement' in facts && facts.statement) return facts.statement
  if ('inscription' in facts) return facts.inscription
  return 'request' in facts ? (facts.request ?? null) : null
}

/** An entry that carries texts is one of those that can be corrected or erased. */
function withTexted(meeting: Meeting, entry: EntryOf): Meeting {
  if (entry.texts !== null && Object.keys(entry.texts).length === 0) return meeting
  const { publication } = meeting
  const texted = {
    seq: entry.seq,
    item: governingItem(entry),
    always: alwaysPublic(entry),
    outcome: 'outcome' in entry.facts && 'digest' in entry.facts ? entry.facts.outcome : null,
    audience: 'audience' in entry.facts ? entry.facts.audience : null,
    same: heldBy(entry.facts),
  }
  return { ...meeting, publication: { ...publication, texted: [...publication.texted, texted] } }
}
