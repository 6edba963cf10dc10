/** A record's tree and key for the tests, straight from the definitions of RFC 9162 section 2.1. */
import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'

export const RECORD = 'leaders-call'

const hash = (...parts: Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest()

/** MTH(D[n]) over leaf data. */
export function root(leaves: readonly Buffer[]): Buffer {
  const [first] = leaves
  if (!first) return hash()
  if (leaves.length === 1) return hash(Buffer.of(0), first)
  const k = split(leaves.length)
  return hash(Buffer.of(1), root(leaves.slice(0, k)), root(leaves.slice(k)))
}

/** PROOF(m, D[n]) in hexadecimal. */
export function proof(m: number, leaves: readonly Buffer[]): string[] {
  return m === leaves.length ? [] : subproof(m, leaves, true).map((step) => step.toString('hex'))
}

function subproof(m: number, leaves: readonly Buffer[], whole: boolean): Buffer[] {
  const n = leaves.length
  if (m === n) return whole ? [] : [root(leaves)]
  const k = split(n)
  return m <= k
    ? [...subproof(m, leaves.slice(0, k), whole), root(leaves.slice(k))]
    : [...subproof(m - k, leaves.slice(k), false), root(leaves.slice(0, k))]
}

function split(n: number): number {
  let k = 1
  while (k * 2 < n) k *= 2
  return k
}

/** Leaves of a history; `from` on they are another one's. */
export function leaves(count: number, from = count, other = 'other'): Buffer[] {
  return Array.from({ length: count }, (_, index) => Buffer.from(`${index < from ? 'entry' : other} ${index}`))
}

/** Signs notes as a record's server does. */
export class Signer {
  readonly vkey: string
  private readonly key: KeyObject
  private readonly id: Buffer

  constructor(readonly name = 'hemicycle.example') {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519')
    const typed = Buffer.concat([Buffer.of(1), publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)])
    this.key = privateKey
    this.id = hash(Buffer.from(`${name}\n`), typed).subarray(0, 4)
    this.vkey = `${name}+${this.id.toString('hex')}+${typed.toString('base64')}`
  }

  note(text: string): string {
    const signature = Buffer.concat([this.id, sign(null, Buffer.from(text), this.key)])
    return `${text}\n\u2014 ${this.name} ${signature.toString('base64')}\n`
  }

  checkpoint(of: readonly Buffer[], extension = '', record = RECORD): string {
    const lines = [`${this.name}/${record}`, of.length, root(of).toString('base64'), ...(extension ? [extension] : [])]
    return this.note(lines.map((line) => `${line}\n`).join(''))
  }
}
