/** Whether a tree of more leaves is a continuation of one of fewer: RFC 9162 section 2.1.4.2. */
import { sha256, type Bytes } from './hashing'
import { joined, same } from './note'

const NODE = Uint8Array.of(1)

/** Sizes are numbers of leaves, below 2^53; roots and steps hashes of 32 bytes. */
export async function provesConsistency(
  old: number,
  oldRoot: Bytes,
  size: number,
  root: Bytes,
  proof: readonly Bytes[],
): Promise<boolean> {
  if (old > size || proof.some((step) => step.length !== 32)) return false
  if (old === size) return proof.length === 0 && same(oldRoot, root)
  if (old === 0) return proof.length === 0 && same(oldRoot, await sha256(new Uint8Array()))
  const [first, ...steps] = isPowerOfTwo(old) ? [oldRoot, ...proof] : proof
  if (!first) return false
  let [place, last] = [old - 1, size - 1]
  const up = (): void => {
    place = Math.floor(place / 2)
    last = Math.floor(last / 2)
  }
  while (place % 2) up()
  let [before, after] = [first, first]
  for (const step of steps) {
    if (last === 0) return false
    if (place % 2 || place === last) {
      before = await node(step, before)
      after = await node(step, after)
      while (place && place % 2 === 0) up()
    } else {
      after = await node(after, step)
    }
    up()
  }
  return last === 0 && same(before, oldRoot) && same(after, root)
}

async function node(left: Bytes, right: Bytes): Promise<Bytes> {
  return sha256(joined(NODE, left, right))
}

function isPowerOfTwo(size: number): boolean {
  while (size > 1 && size % 2 === 0) size /= 2
  return size === 1
}
