/** How entries change the motions. Copies facts, computes no rule. */
import type { EntryOf, Motion, Motions } from '../wire/types'

export function evolveMotions(motions: Motions, entry: EntryOf): Motions {
  switch (entry.kind) {
    case 'motion-moved': {
      const { motion: id, kind_of: kind, participant, capacity, rank, rule, item } = entry.facts
      const moved: Motion = { id, seq: entry.seq, kind, participant, capacity, rank, rule, item, status: 'moved' }
      return { ...motions, moved: { ...motions.moved, [id]: moved } }
    }
    case 'motion-withdrawn':
      return settled(motions, entry.facts.motion, 'withdrawn')
    case 'motion-decided':
      return settled(motions, entry.facts.motion, entry.facts.carried ? 'carried' : 'lost')
    case 'point-of-order-ruled': {
      if (appealed(motions)) return motions
      const { participant, upheld, item } = entry.facts
      return { ...motions, ruling: { participant, upheld, item } }
    }
    case 'floor-granted':
      return appealed(motions) ? motions : { ...motions, ruling: null }
    case 'item-opened':
    case 'item-closed':
    case 'ruling-overturned':
      return { ...motions, ruling: null }
    default:
      return motions
  }
}

/** While an appeal waits, the ruling that it is against is kept. */
function appealed(motions: Motions): boolean {
  return Object.values(motions.moved).some((one) => one.kind === 'appeal' && one.status === 'moved')
}

function settled(motions: Motions, id: string, status: Motion['status']): Motions {
  const known = motions.moved[id]
  if (!known) return motions
  return {
    moved: { ...motions.moved, [id]: { ...known, status } },
    ruling: known.kind === 'appeal' ? null : motions.ruling,
  }
}
