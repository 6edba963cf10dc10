/**
 * Where a text stands in the state, and how a correction or an erasure changes it there.
 *
 * An entry's texts stand on the state's object of the same `seq`, wherever that is: nothing is listed, nothing forgotten.
 */
import type { EntryOf, Meeting, Texts } from '../wire/types'

type Change = (texts: Texts) => Texts

export function evolveTexts(meeting: Meeting, entry: EntryOf): Meeting {
  if (entry.kind === 'text-corrected')
    return retext(meeting, entry.facts.target, (old) => merged(old, entry.texts ?? {}))
  if (entry.kind === 'text-redacted' || entry.kind === 'confided-text-redacted')
    return retext(meeting, entry.facts.target, () => ({}))
  return meeting
}

/** The value with other texts for entry `target`; what does not hold them stays the same object. */
function retext<T>(value: T, target: number, change: Change): T {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) {
    const after: unknown[] = value.map((one: unknown) => retext(one, target, change))
    return after.some((one, place) => one !== value[place]) ? (after as T) : value
  }
  const before = value as Record<string, unknown>
  const changed = Object.entries(before).flatMap(([name, part]) => {
    const after = retext(part, target, change)
    return after === part ? [] : [[name, after] as const]
  })
  const own =
    'texts' in before && before['seq'] === target ? [['texts', change(before['texts'] as Texts)] as const] : []
  return changed.length || own.length ? { ...value, ...Object.fromEntries([...changed, ...own]) } : value
}

/** The texts with those of `fresh` in place of theirs, word for word of each name and language. */
function merged(old: Texts, fresh: Texts): Texts {
  const made: Texts = { ...old }
  for (const [name, text] of Object.entries(fresh)) made[name] = { ...old[name], ...text }
  return made
}
