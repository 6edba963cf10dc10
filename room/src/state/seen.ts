/** The entries that one sees, with what was erased taken out of those that came before. */
import type { WireEntry } from '../wire/types'

export function withTexts(seen: readonly WireEntry[], fresh: readonly WireEntry[]): WireEntry[] {
  const erased = new Set(fresh.filter((entry) => entry.kind === 'text-redacted').map((entry) => entry.facts['target']))
  const all = [...seen, ...fresh]
  return erased.size ? all.map((entry) => (erased.has(entry.seq) ? { ...entry, texts: null } : entry)) : all
}
