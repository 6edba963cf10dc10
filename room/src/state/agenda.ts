/** How entries change the agenda. Copies facts, computes no rule. */
import type { Agenda, EntryOf, Item } from '../wire/types'

export function evolveAgenda(agenda: Agenda, entry: EntryOf): Agenda {
  const texts = entry.texts ?? {}
  switch (entry.kind) {
    case 'item-added': {
      const { item, access } = entry.facts
      const added: Item = { id: item, seq: entry.seq, access, texts, status: 'coming' }
      return { ...agenda, items: { ...agenda.items, [item]: added } }
    }
    case 'item-opened':
      return { ...status(agenda, entry.facts.item, 'open'), current: entry.facts.item }
    case 'item-closed':
      return { ...status(agenda, entry.facts.item, 'closed'), current: null }
    case 'track-added': {
      const { track } = entry.facts
      return { ...agenda, tracks: { ...agenda.tracks, [track]: { id: track, seq: entry.seq, texts } } }
    }
    case 'photo-ordered':
      return { ...agenda, photo: { seq: entry.seq, order: entry.facts.order, texts } }
    default:
      return agenda
  }
}

function status(agenda: Agenda, item: string, now: Item['status']): Agenda {
  const known = agenda.items[item]
  return known ? { ...agenda, items: { ...agenda.items, [item]: { ...known, status: now } } } : agenda
}
