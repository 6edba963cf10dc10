/**
 * What a row of the fold can do to one field of the state: from the field as it stands, to what stands there then.
 *
 * The same functions, under the same names, stand in `procedure/core/operations.py`; a test runs both over every row.
 */
export type Struct = Readonly<Record<string, unknown>>
type List = readonly unknown[]
type Operation = (known: never, ...values: never[]) => unknown

function take(known: Struct, key: string): Struct {
  const { [key]: _, ...left } = known
  return left
}

function order(known: readonly Struct[], by: string, values: List): List {
  const rest = known.filter((one) => !values.includes(one[by]))
  return [...rest, ...values.flatMap((value) => known.filter((one) => one[by] === value))]
}

export const OPERATIONS = {
  set: (_: unknown, value: unknown) => value,
  begin: (known: unknown, value: unknown) => known ?? value,
  add: (known: List, value: unknown) => [...known, value],
  join: (known: List, value: unknown) => (known.includes(value) ? known : [...known, value]),
  insert: (known: List, place: number, value: unknown) => [...known.slice(0, place), value, ...known.slice(place)],
  remove: (known: List, value: unknown) => known.filter((one) => one !== value),
  drop: (known: readonly Struct[], by: string, value: unknown) => known.filter((one) => one[by] !== value),
  order,
  put: (known: Struct, key: string, value: unknown) => ({ ...known, [key]: value }),
  put_new: (known: Struct, key: string | null, value: unknown) =>
    key === null || Object.hasOwn(known, key) ? known : { ...known, [key]: value },
  put_each: (known: Struct, keys: readonly string[], value: unknown) => ({
    ...known,
    ...Object.fromEntries(keys.map((key) => [key, value])),
  }),
  take,
  prune: (known: Record<string, Record<string, List>>, key: string, by: string) =>
    Object.hasOwn(known, key) && known[key]?.[by]?.length === 0 ? take(known, key) : known,
  free: (known: Struct | null, by: string, value: unknown) => (known?.[by] === value ? null : known),
} satisfies Record<string, Operation>
