/** What this device has seen of a record's history: kept in the browser across reloads, where it keeps anything. */

/**
 * `vkey`: the key that was seen first. `notes`: checkpoints that were shown to be one history, from small to large.
 * `seen`: a later one that is signed and not yet held against them. `notices`: what was told of restorations by then.
 * `before`: the last checkpoints of histories that were left; `doubted`: one was left without an explanation.
 */
export interface Kept {
  vkey: string
  notes: string[]
  seen: string | null
  notices: string[]
  before: string[]
  doubted: boolean
}

const MOST_NOTES = 16
const MOST_BEFORE = 8
const MOST_NOTICES = 32

/** What is kept of a record; null: nothing, or nothing that can be read. */
export function keptHistory(record: string): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(record)) ?? 'null') as Kept | null
    return kept && [kept.vkey, ...kept.notes, ...kept.before].every((one) => typeof one === 'string') ? kept : null
  } catch {
    return null
  }
}

/** A browser that keeps nothing, or no more, remembers for as long as the page is open. */
export function keepHistory(record: string, kept: Kept): void {
  try {
    localStorage.setItem(keyOf(record), JSON.stringify(kept))
  } catch (fault) {
    if (!(fault instanceof DOMException)) throw fault
  }
}

/** One history longer by a checkpoint; of the older ones ever fewer are kept, never none. */
export function withNote(kept: Kept, note: string, notices: readonly string[]): Kept {
  const notes = kept.notes.at(-1) === note ? kept.notes : [...kept.notes, note]
  return {
    ...kept,
    notes: notes.length <= MOST_NOTES ? notes : notes.filter((_, index) => index >= MOST_NOTES / 2 || index % 2 === 0),
    seen: null,
    notices: [...new Set([...kept.notices, ...notices])].slice(-MOST_NOTICES),
  }
}

/** Another history begins; the last checkpoint of the one before is kept. */
export function begun(vkey: string, note: string | null, notices: readonly string[], left: Kept | null): Kept {
  const last = lastNote(left)
  const before = left?.before ?? []
  return {
    vkey,
    notes: note ? [note] : [],
    seen: null,
    notices: [...notices].slice(-MOST_NOTICES),
    before: last ? [...before, last].slice(-MOST_BEFORE) : before,
    doubted: left?.doubted ?? false,
  }
}

/** The last checkpoint that was seen. */
export function lastNote(kept: Kept | null): string | null {
  return kept?.seen ?? kept?.notes.at(-1) ?? null
}

function keyOf(record: string): string {
  return `hemicycle-history:${record}`
}
