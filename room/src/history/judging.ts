/**
 * Whether what a server shows of a record is a continuation of what this device has seen of it.
 *
 * Signature, origin and consistency are checked here; entries are not: `hemicycle verify` holds them against the root.
 */
import { openCheckpoint, openRestoration, type Checkpoint, type Restoration } from './checkpoint'
import type { Bytes } from './hashing'
import { begun, lastNote, withNote, type Kept } from './keeping'
import { BadNote, keyOf, type Key } from './note'
import { provesConsistency } from './tree'

/** What the greeting or a batch says. */
export interface Shown {
  vkey: string
  upto: number
  checkpoint: string | null
  restored: readonly string[]
}

/** Asks for the proof between two sizes, in hexadecimal; null: the server has none. */
export type Ask = (old: number, size: number) => Promise<string[] | null>

/** `rolled-back`: it is shorter. `other`: it is another one. `key`: another key. `unsigned`: not signed. `unproven`: no answer. */
export type Danger = 'rolled-back' | 'other' | 'key' | 'unsigned' | 'unproven'

/** `keep`: what is to be kept, at once or once the person goes on. `seen`, `size`: entries then and now. */
export type Judgement = { is: 'continued'; keep: Kept } | Warning

/** What the person is told, who must say whether to go on. `note`: the last checkpoint that was seen before. */
export type Warning =
  | { is: 'restored'; keep: Kept; note: string | null; at: number; seen: number; size: number }
  | { is: Danger; keep: Kept; note: string | null; seen: number; size: number | null }

export async function judge(record: string, kept: Kept | null, shown: Shown, ask: Ask): Promise<Judgement> {
  const { vkey, checkpoint, restored } = shown
  const danger = async (is: Danger, newest: Checkpoint | null): Promise<Judgement> => ({
    is,
    keep: { ...(kept && !newest ? kept : begun(vkey, newest?.note ?? null, restored, kept)), doubted: true },
    note: lastNote(kept),
    seen: kept ? await sizeOf(kept, record) : 0,
    size: newest?.size ?? null,
  })
  const newest = await opened(record, vkey, checkpoint)
  if (kept && kept.vkey !== vkey) return danger('key', newest)
  if (newest?.size !== shown.upto) return danger('unsigned', null)
  if (!kept) return { is: 'continued', keep: begun(vkey, newest.note, restored, null) }

  const key = await keyOf(vkey)
  const known = await history(kept, key, record)
  const largest = known.at(-1)
  if (!largest) return { is: 'continued', keep: withNote({ ...kept, notes: [] }, newest.note, restored) }
  const proven = known.filter((one) => one.note !== kept.seen).at(-1)
  const lost = []
  for (const one of new Set([proven, largest])) if (one && !(await continues(one, newest, ask))) lost.push(one)
  if (!lost.length) return { is: 'continued', keep: withNote(kept, newest.note, restored) }

  const notice = await explained(record, key, kept, { known, lost, newest, restored, ask })
  if (!notice) return danger(newest.size < largest.size ? 'rolled-back' : 'other', newest)
  const { at, checkpoint: back } = notice
  const still = known.filter((one) => one.size <= back.size).map((one) => one.note)
  const keep = begun(vkey, newest.note, restored, kept)
  return {
    is: 'restored',
    keep: { ...keep, notes: [...still, newest.note] },
    note: largest.note,
    at,
    seen: largest.size,
    size: back.size,
  }
}

/** The notice of a restoration, new to this device, that the newest continues and that says why some of it is lost. */
async function explained(
  record: string,
  key: Key,
  kept: Kept,
  found: { known: Checkpoint[]; lost: Checkpoint[]; newest: Checkpoint; restored: readonly string[]; ask: Ask },
): Promise<Restoration | null> {
  const { known, lost, newest, ask } = found
  for (const note of found.restored.filter((one) => !kept.notices.includes(one)).reverse()) {
    const notice = await orNull(openRestoration(note, key, record))
    const back = notice?.checkpoint
    if (!back || lost.some((one) => one.size <= back.size)) continue
    const before = known.filter((one) => one.size <= back.size).at(-1)
    if (before && !(await continues(before, back, ask))) continue
    if (await continues(back, newest, ask)) return notice
  }
  return null
}

async function continues(old: Checkpoint, now: Checkpoint, ask: Ask): Promise<boolean> {
  if (old.size > now.size) return false
  const steps = old.size === now.size || old.size === 0 ? [] : await ask(old.size, now.size)
  const proof = steps?.map(hashOf)
  if (!proof?.every((step) => step !== null)) return false
  return provesConsistency(old.size, old.root, now.size, now.root, proof)
}

/** The checkpoints of one history that this device knows, from small to large; what cannot be read any more is let go of. */
async function history(kept: Kept, key: Key, record: string): Promise<Checkpoint[]> {
  const notes = kept.seen ? [...kept.notes, kept.seen] : kept.notes
  const known = await Promise.all(notes.map((note) => orNull(openCheckpoint(note, key, record))))
  return known.filter((one) => one !== null).sort((a, b) => a.size - b.size)
}

async function sizeOf(kept: Kept, record: string): Promise<number> {
  const key = await orNull(keyOf(kept.vkey))
  return (key && (await history(kept, key, record)).at(-1)?.size) ?? 0
}

/** The checkpoint that is shown; null: there is none, or it is not what it claims to be. */
export async function opened(record: string, vkey: string, note: string | null): Promise<Checkpoint | null> {
  const key = note ? await orNull(keyOf(vkey)) : null
  return key && note ? orNull(openCheckpoint(note, key, record)) : null
}

async function orNull<Value>(reading: Promise<Value>): Promise<Value | null> {
  try {
    return await reading
  } catch (fault) {
    if (fault instanceof BadNote) return null
    throw fault
  }
}

function hashOf(written: string): Bytes | null {
  if (!/^[0-9a-f]{64}$/.test(written)) return null
  return Uint8Array.from(written.match(/../g) ?? [], (pair) => parseInt(pair, 16))
}
