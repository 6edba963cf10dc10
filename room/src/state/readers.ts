/** Whose access settles who sees an entry. */
import { PUBLIC, UNDER_ITEM } from '../wire/kinds'
import type { EntryOf } from '../wire/types'

/** The item under which an entry falls; null: the meeting as a whole. */
export function governingItem(entry: EntryOf): string | null {
  if (!UNDER_ITEM.has(entry.kind)) return null
  return (entry.facts as { item?: string | null }).item ?? null
}

/** Whether everybody sees the entry, whatever the meeting's access. */
export function alwaysPublic(entry: EntryOf): boolean {
  return PUBLIC.has(entry.kind) || (entry.facts as { always?: boolean }).always === true
}
