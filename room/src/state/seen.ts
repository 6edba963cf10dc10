/** The entries that one sees, with what was erased taken out of those that came before. */
import type { WireEntry } from '../wire/types'

const ERASING: ReadonlySet<string> = new Set(['text-redacted', 'confided-text-redacted'])

export function withTexts(seen: readonly WireEntry[], fresh: readonly WireEntry[]): WireEntry[] {
  const erased = new Set(fresh.filter(({ kind }) => ERASING.has(kind)).map((entry) => entry.facts['target']))
  const all = [...seen, ...fresh]
  return erased.size ? all.map((entry) => (erased.has(entry.seq) ? { ...entry, texts: null } : entry)) : all
}
