/** How a change changes a draft in the browser, as `convene/changes.py` does on the server; and what takes it back. */
import type { Change, Draft, Row, Table } from './draft'

type Bag = Record<string, unknown>
const TABLES: readonly string[] = ['people', 'items', 'papers', 'groups'] satisfies Table[]

function rows(draft: Draft, table: Table): Row[] {
  return draft[table]
}

function find(list: Row[], key: string | null): number {
  return key === null ? -1 : list.findIndex((row) => row.key === key)
}

/** The steps to a field, from the draft or from its row; nothing where the row has gone. */
function within(draft: Draft, at: string): [Bag, string[]] | null {
  const [first = '', key = '', ...rest] = at.split('/')
  if (!TABLES.includes(first)) return [draft as unknown as Bag, at.split('/')]
  const row = rows(draft, first as Table).find((one) => one.key === key)
  return row ? [row as unknown as Bag, rest] : null
}

/** What stands in a field. */
export function valueAt(draft: Draft, at: string): unknown {
  const found = within(draft, at)
  return found?.[1].reduce<unknown>((value, step) => (value as Bag | undefined)?.[step], found[0])
}

function put(draft: Draft, at: string, value: unknown): void {
  const found = within(draft, at)
  if (!found) return
  const [bag, steps] = found
  const last = steps.pop() ?? ''
  const holder = steps.reduce<Bag>((one, step) => (one[step] ??= {}) as Bag, bag)
  if (value === '' && steps.length)
    delete holder[last] // words that are not there are in no language
  else holder[last] = value
}

/** Make a change. */
export function apply(draft: Draft, change: Change): void {
  if (change.type === 'put') {
    put(draft, change.at, change.value)
    return
  }
  const list = rows(draft, change.table)
  const at = find(list, change.key)
  const [row] = at < 0 ? [] : list.splice(at, 1)
  if (change.type === 'drop') return
  const placed = row ?? change.row
  if (!placed) return
  const before = find(list, change.before)
  list.splice(before < 0 ? list.length : before, 0, placed)
}

/** What takes a change back, as the draft stands before it. */
export function inverse(draft: Draft, change: Change): Change | null {
  if (change.type === 'put') {
    const value = valueAt(draft, change.at)
    return { type: 'put', at: change.at, value: value === undefined ? '' : plain(value) }
  }
  const list = rows(draft, change.table)
  const at = find(list, change.key)
  const row = list[at]
  if (!row) return change.type === 'place' ? { type: 'drop', table: change.table, key: change.key } : null
  const before = list[at + 1]?.key ?? null
  return { type: 'place', table: change.table, key: change.key, row: plain<Row>(row), before }
}

/** Of a row that is held by the page, a copy that is not. */
export function plain<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value
}
