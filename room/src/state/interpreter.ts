/**
 * The fold of a record type, from the table that `procedure/` declares: kind → rows of operations upon the state.
 *
 * Values are read from the struct as it stood; an operation upon a field sees those before it in its row.
 */
import { OPERATIONS, type Struct } from './operations'

export interface Entry {
  seq: number
  at: number
  by: string
  for: string | null
  kind: string
  facts: object
  texts: object | null
}

type Value =
  | { fact: readonly string[]; or?: unknown }
  | { entry: 'at' | 'seq' | 'by' | 'for' | 'texts' }
  | { value: unknown }
  | { make: Readonly<Record<string, Value>> }
  | { either: readonly [Value, Value, Value] }
  | { same: readonly [Value, Value] }
  | { list: readonly Value[] }
  | { code: string }

/** A name, a field, and what the operation takes: values, names of fields, operations within. */
type Change = readonly [string, string, ...unknown[]]

/** Kind → the operations upon the state. */
export type Table<Kind extends string = string> = Readonly<Record<Kind, readonly unknown[]>>

/** What is computed, from the struct as it stood; of a whole struct, what changes of it. */
export type Code = (known: never, entry: never) => unknown

/** The fold of a table. */
export function interpreter<State>(
  table: Table,
  code: Readonly<Record<string, Code>>,
): (state: State, entry: Entry) => State {
  function read(value: Value, known: Struct, entry: Entry): unknown {
    if ('fact' in value) return readFact(value.fact, entry) ?? value.or ?? null
    if ('entry' in value) return entry[value.entry] ?? (value.entry === 'texts' ? {} : null)
    if ('value' in value) return value.value
    if ('make' in value)
      return Object.fromEntries(Object.entries(value.make).map(([name, part]) => [name, read(part, known, entry)]))
    if ('either' in value) {
      const [asked, one, other] = value.either
      return read(holds(read(asked, known, entry)) ? one : other, known, entry)
    }
    if ('same' in value) return read(value.same[0], known, entry) === read(value.same[1], known, entry)
    if ('list' in value) return value.list.map((one) => read(one, known, entry))
    return code[value.code]?.(known as never, entry as never)
  }

  function changed(known: Struct, changes: readonly Change[], entry: Entry): Struct {
    const after: Record<string, unknown> = {}
    for (const one of changes) change(known, after, one, entry)
    return { ...known, ...after }
  }

  /** Write to `after` what one operation changes. */
  function change(known: Struct, after: Record<string, unknown>, told: Change, entry: Entry): void {
    const [name, field, ...given] = told
    const now = field in after ? after[field] : known[field]
    switch (name) {
      case 'when':
      case 'unless': {
        const asked = holds(read(given[0] as Value, known, entry))
        if (asked === (name === 'when')) for (const one of given[1] as Change[]) change(known, after, one, entry)
        return
      }
      case 'code':
        Object.assign(after, code[given[0] as string]?.(known as never, entry as never))
        return
      case 'inside':
        if (now !== null) after[field] = changed(now as Struct, given[0] as Change[], entry)
        return
      case 'move': {
        const origin = given[0] as string
        const moved = origin in after ? after[origin] : known[origin]
        if (moved !== null) Object.assign(after, { [field]: moved, [origin]: null })
        return
      }
      case 'at': {
        const key = read(given[0] as Value, known, entry)
        const begin = given[1] as Value | null
        after[field] = at(now as Struct, key, () => begin && read(begin, known, entry), given[2] as Change[], entry)
        return
      }
      default: {
        const operate = OPERATIONS[name as keyof typeof OPERATIONS] as (...values: unknown[]) => unknown
        after[field] = operate(now, ...given.map((one) => read(one as Value, known, entry)))
      }
    }
  }

  /** What stands at a key changes; of a list, the struct of this id. */
  function at(now: Struct, key: unknown, begun: () => unknown, changes: readonly Change[], entry: Entry): unknown {
    if (Array.isArray(now)) return now.map((one: Struct) => (one['id'] === key ? changed(one, changes, entry) : one))
    if (!holds(key)) return now
    const there = Object.hasOwn(now, key as string) ? now[key as string] : begun()
    return there ? { ...now, [key as string]: changed(there as Struct, changes, entry) } : now
  }

  return (state, entry) => changed(state as Struct, (table[entry.kind] ?? []) as Change[], entry) as State
}

function readFact(path: readonly string[], entry: Entry): unknown {
  let value: unknown = entry.facts
  for (const name of path) value = (value as Struct)[name]
  return value
}

function holds(value: unknown): boolean {
  return value !== null && value !== undefined && value !== false
}
