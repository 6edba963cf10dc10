/** Checkpoints (C2SP tlog-checkpoint): what a record's server signs, that so many entries have this root. */
import type { Bytes } from './hashing'
import { BadNote, fromBase64, openNote, type Key } from './note'

/** `root` is 32 bytes; `note` what was signed, with the signature. */
export interface Checkpoint {
  size: number
  root: Bytes
  extensions: string[]
  note: string
}

/** That the record was put back from a backup at `at` (UTC, ms), and what it was then. */
export interface Restoration {
  at: number
  checkpoint: Checkpoint
}

/** The checkpoint of this record in a note that this key, and no other, has signed. Throws BadNote. */
export async function openCheckpoint(note: string, key: Key, record: string): Promise<Checkpoint> {
  const [origin, size, written, ...extensions] = (await openNote(note, key)).slice(0, -1).split('\n')
  if (origin !== `${key.name}/${record}`) throw new BadNote(`a checkpoint of ${origin}`)
  if (!/^(0|[1-9][0-9]{0,15})$/.test(size ?? '') || Number(size) > Number.MAX_SAFE_INTEGER)
    throw new BadNote(`not a size: ${size}`)
  const root = fromBase64(written ?? '')
  if (root.length !== 32 || extensions.includes('')) throw new BadNote(`not a root: ${written}`)
  return { size: Number(size), root, extensions, note }
}

/** What a notice says that this key has signed for this record. Throws BadNote. */
export async function openRestoration(note: string, key: Key, record: string): Promise<Restoration> {
  const checkpoint = await openCheckpoint(note, key, record)
  const [line = '', ...others] = checkpoint.extensions
  const at = /^restored (0|[1-9][0-9]{0,15})$/.exec(line)?.[1]
  if (!at || others.length) throw new BadNote('a checkpoint, and no notice of restoration')
  return { at: Number(at), checkpoint }
}
