/** How entries change what is published, corrected, erased and released. Copies facts, computes no rule. */
import { PUBLIC, UNDER_ITEM } from '../wire/kinds'
import type { EntryOf, Publication } from '../wire/types'

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
