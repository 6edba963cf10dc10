/** In which order people stand on the family photo, where the draft gives one. */
import type { Draft, Person } from './draft'

const PICTURED = ['delegate', 'observer']

/** Those who will be asked to join it, in the draft's own order; whom that does not name comes after, as on the list. */
export function pictured(draft: Draft): Person[] {
  const asked = draft.people.filter((one) => PICTURED.includes(one.role))
  const placed = draft.photo.flatMap((key) => asked.find((one) => one.key === key) ?? [])
  return [...placed, ...asked.filter((one) => !placed.includes(one))]
}

/** The keys, with one of them before another, or last. */
export function moved(keys: string[], key: string, before: string | null): string[] {
  const left = keys.filter((one) => one !== key)
  const at = before === null ? -1 : left.indexOf(before)
  left.splice(at < 0 ? left.length : at, 0, key)
  return left
}
