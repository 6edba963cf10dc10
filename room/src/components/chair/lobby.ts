/**
 * The lobby as it is remembered here: rows keep their place and their age, new ones come at the foot, and who has left
 * or was admitted stays, marked. Pure.
 */
import type { Guest, Participant } from '../../wire/types'

export interface Row {
  guest: Guest
  state: 'waiting' | 'left' | 'admitted'
  /** When the state was first seen, in ms. */
  at: number
}

/** The rows after the lobby is `waiting`. */
export function nextRows(rows: Row[], waiting: Guest[], people: Record<string, Participant>, now: number): Row[] {
  const here = new Map(waiting.map((guest) => [guest.participant, guest]))
  const kept = rows.map((row) => {
    const guest = here.get(row.guest.participant)
    const state = guest ? 'waiting' : people[row.guest.participant]?.admitted ? 'admitted' : 'left'
    const known = guest ? { ...guest, since: Math.min(guest.since, row.guest.since) } : row.guest
    return { guest: known, state, at: state === row.state ? row.at : now } satisfies Row
  })
  const known = new Set(rows.map((row) => row.guest.participant))
  const fresh = waiting.filter((guest) => !known.has(guest.participant)).sort((a, b) => a.since - b.since)
  return [...kept, ...fresh.map((guest): Row => ({ guest, state: 'waiting', at: guest.since }))]
}
