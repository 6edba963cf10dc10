/** How entries change what is published, corrected, erased and released. Copies facts, computes no rule. */
import type { EntryOf, Publication } from '../wire/types'

/** Kinds that fall under an agenda item: those whose base is `ItemFact` in `procedure/`. */
const UNDER_ITEM: ReadonlySet<string> = new Set([
  'floor-requested', 'request-withdrawn', 'floor-granted', 'floor-interrupted', 'floor-resumed', 'floor-ended',
  'point-of-order-ruled', 'clock-stopped', 'clock-started', 'speaking-time-extended', 'list-reordered',
  'statement-entered', 'outcome-proposed', 'outcome-amended', 'language-supplied', 'outcome-put', 'call-ended',
  'objection-raised', 'outcome-adopted',
  'outcome-withdrawn', 'outcome-entered', 'text-corrected', 'text-redacted', 'amendment-proposed',
  'amendment-withdrawn', 'amendments-ordered', 'amendment-carried', 'amendment-overtaken', 'amendment-restated', 'amendment-lost', 'vote-opened', 'ballot-cast',
  'ballot-recorded', 'hands-counted', 'vote-closed', 'vote-cancelled', 'ballot-corrected', 'motion-moved',
  'motion-withdrawn', 'motion-decided', 'ruling-overturned', 'silence-opened', 'silence-broken', 'silence-statement',
  'silence-extended', 'silence-withdrawn', 'silence-kept', 'silence-unattended', 'silence-confirmed',
])
const PUBLIC: ReadonlySet<string> = new Set(['readout-published', 'readout-withdrawn', 'item-released'])

/** The item under which an entry falls; null: the meeting as a whole. */
export function governingItem(entry: EntryOf): string | null {
  if (!UNDER_ITEM.has(entry.kind)) return null
  return (entry.facts as { item?: string | null }).item ?? null
}

/** Whether everybody sees the entry, whatever the meeting's access. */
export function alwaysPublic(entry: EntryOf): boolean {
  return PUBLIC.has(entry.kind) || (entry.facts as { always?: boolean }).always === true
}

export function evolvePublication(publication: Publication, entry: EntryOf): Publication {
  switch (entry.kind) {
    case 'readout-published':
      return {
        ...publication,
        status: 'published',
        version: entry.facts.version,
        digests: entry.facts.digests,
        published_at: entry.at,
        first_published_at: publication.first_published_at ?? entry.at,
        seq: entry.seq,
      }
    case 'readout-withdrawn':
      return { ...publication, status: 'withdrawn', digests: {}, seq: entry.seq }
    case 'text-redacted':
      return { ...publication, texted: publication.texted.filter((one) => one.seq !== entry.facts.target) }
    case 'text-corrected': {
      const { target, item, always } = entry.facts
      return { ...publication, corrections: [...publication.corrections, { target, seq: entry.seq, item, always }] }
    }
    case 'item-released':
      return { ...publication, released: [...publication.released, entry.facts.item] }
    default:
      return publication
  }
}
