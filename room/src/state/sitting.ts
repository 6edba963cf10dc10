/** How entries change what is known of the meeting's life. Copies facts, computes no rule. */
import type { EntryOf, Sitting } from '../wire/types'

export function evolveSitting(sitting: Sitting | null, entry: EntryOf): Sitting | null {
  if (entry.kind === 'meeting-convened') return convened(entry)
  if (!sitting) return null
  switch (entry.kind) {
    case 'meeting-opened':
      return { ...sitting, phase: 'open', opened_at: entry.at }
    case 'meeting-suspended':
      return { ...sitting, phase: 'suspended' }
    case 'meeting-resumed':
      return { ...sitting, phase: 'open' }
    case 'meeting-closed':
      return { ...sitting, phase: 'closed', closed_at: entry.at }
    case 'chair-passed':
      return { ...sitting, chair: entry.facts.to }
    default:
      return sitting
  }
}

function convened({ facts, seq, texts }: EntryOf<'meeting-convened'>): Sitting {
  return {
    ...facts,
    vice_chairs: facts.vice_chairs ?? [],
    phase: 'convened',
    texts: texts ?? {},
    seq,
    opened_at: null,
    closed_at: null,
  }
}
