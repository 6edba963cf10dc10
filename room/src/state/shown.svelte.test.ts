// @vitest-environment jsdom
/** What an entry does not change wakes nobody: subjects, facts and seats stay the same objects. */
import { flushSync } from 'svelte'
import { describe, expect, test } from 'vitest'
import { seatsOf, sameSeat } from '../components/stage/signs'
import { keeper, placesOf, samePlace } from '../components/view/seating'
import type { Room } from '../components/view/room'
import { walks } from '../../dev/walks'
import { FOLD } from '../wire/fold'
import type { Kind, Meeting, WireEntry } from '../wire/types'
import { empty, evolve } from './fold'
import { moment, show, shown } from './shown.svelte'

const HISTORIES = walks(12)

/** Each state of some meetings, and the entry that led to it. */
function* steps(): Generator<[Meeting, WireEntry, Meeting]> {
  for (const entries of HISTORIES) {
    let meeting = empty()
    for (const entry of entries) {
      const before = meeting
      meeting = evolve(meeting, entry)
      yield [before, entry, meeting]
    }
  }
}

test('an entry leaves each subject that its kind does not name the same object', () => {
  const kinds = new Set<string>()
  for (const [before, entry, after] of steps()) {
    if (entry.kind === 'text-corrected' || entry.kind === 'text-redacted') continue
    kinds.add(entry.kind)
    const named = FOLD[entry.kind as Kind].map((row) => (row as string[])[1])
    for (const name of Object.keys(before) as (keyof Meeting)[])
      if (!['size', 'last_at', 'publication', ...named].includes(name))
        expect(after[name], `${entry.kind}: ${name}`).toBe(before[name])
  }
  expect(kinds.size).toBeGreaterThan(30)
})

test('what is shown is what was folded, and a moment of it stays', () => {
  const screens = shown()
  for (const [before, , after] of steps()) {
    show(screens, before)
    const kept = moment(screens)
    show(screens, after)
    expect(moment(screens)).toEqual(after)
    expect(kept).toEqual(before)
  }
})

describe('a reader', () => {
  test('wakes for the fact that it reads, and for no other', () => {
    const screens = shown()
    const meeting = empty()
    const woken = { queue: 0, limit: 0, sitting: 0 }
    const stop = $effect.root(() => {
      $effect(() => void (screens.debate.queue, (woken.queue += 1)))
      $effect(() => void (screens.debate.limit_s, (woken.limit += 1)))
      $effect(() => void (screens.sitting, (woken.sitting += 1)))
    })
    flushSync()
    show(screens, { ...meeting, size: 7, debate: { ...meeting.debate, queue: screens.debate.queue, limit_s: 90 } })
    flushSync()
    expect(woken).toEqual({ queue: 1, limit: 2, sitting: 1 })
    stop()
  })
})

test('a seat stays the same object while it says the same', () => {
  const [places, seats] = [keeper(samePlace), keeper(sameSeat)]
  let changed = 0
  for (const [before, , after] of steps()) {
    const [one, other] = [before, after].map((meeting) => {
      const room = { meeting, presence: {}, you: null, connection: 'live' } as unknown as Room
      return seats(seatsOf(room, places(placesOf(meeting.seats, meeting.debate.speaker?.participant ?? null))))
    })
    const same = before.seats === after.seats && JSON.stringify(one) === JSON.stringify(other)
    if (same) expect(other).toBe(one)
    else changed += 1
    if (before.seats !== after.seats) continue
    for (const seat of other ?? []) {
      const was = one?.find(({ id }) => id === seat.id)
      if (JSON.stringify(was) === JSON.stringify(seat)) expect(seat).toBe(was)
    }
  }
  expect(changed).toBeGreaterThan(10)
})
