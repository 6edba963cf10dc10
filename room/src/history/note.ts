/**
 * Signed notes (C2SP signed-note, Ed25519): a text, an empty line, one line with the record's signature.
 *
 * As strict as the server's own reader (`record/note.py`): one signature, so that no byte goes unchecked.
 */
import { isSigned, sha256, type Bytes } from './hashing'

const ED25519 = 1
const SIGNATURE = /^\u2014 (\S+) (\S+)$/u

/** A note or a key that is not what it claims to be; the text says why. */
export class BadNote extends Error {}

/** A public key under its name; `id`: the first four bytes of the hash of both. */
export interface Key {
  name: string
  id: Bytes
  bytes: Bytes
}

/** The key that a vkey writes (name+hash+base64). Throws BadNote. */
export async function keyOf(vkey: string): Promise<Key> {
  const [, name, hash, written] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/u.exec(vkey) ?? []
  if (!name || !hash || !written) throw new BadNote('a key is written name+hash+base64')
  const typed = fromBase64(written)
  if (typed.length !== 33 || typed[0] !== ED25519) throw new BadNote('not an Ed25519 key')
  const id = (await sha256(joined(new TextEncoder().encode(`${name}\n`), typed))).slice(0, 4)
  if (toHex(id) !== hash) throw new BadNote('the key’s hash does not fit its name and bytes')
  return { name, id, bytes: typed.slice(1) }
}

/** The text of a note that this key, and no other, has signed. Throws BadNote. */
export async function openNote(note: string, key: Key): Promise<string> {
  const end = note.lastIndexOf('\n\n')
  const text = note.slice(0, end + 1)
  const tail = note.slice(end + 2)
  if (end < 0 || !tail.endsWith('\n')) throw new BadNote('a note is a text, an empty line and a signature')
  if (/[\0-\x09\x0b-\x1f]/.test(text)) throw new BadNote('a control character in a note')
  const [, name, written] = SIGNATURE.exec(tail.slice(0, -1)) ?? []
  if (!name || !written) throw new BadNote('not one signature')
  const signature = fromBase64(written)
  if (name !== key.name || signature.length !== 68 || !same(signature.slice(0, 4), key.id))
    throw new BadNote(`not signed by ${key.name}`)
  if (!(await isSigned(text, signature.slice(4), key.bytes))) throw new BadNote('the signature does not hold')
  return text
}

export function joined(...parts: Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export function same(one: Bytes, other: Bytes): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}

export function toHex(bytes: Bytes): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Throws BadNote unless it is what an encoder writes. */
export function fromBase64(text: string): Bytes {
  let binary: string
  try {
    binary = atob(text)
  } catch {
    throw new BadNote('not base64')
  }
  if (btoa(binary) !== text) throw new BadNote('not base64 as an encoder writes it')
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}
