/** Who is connected: as the record has it, unless the server says otherwise. */
import { expect, test } from 'vitest'
import type { Meeting } from '../wire/types'
import { HeldPresence } from './presence'

type Participants = Meeting['seats']['participants']

function people(present: Record<string, boolean>): Participants {
  const made = Object.entries(present).map(([id, there]) => [id, { id, present: there }])
  return Object.fromEntries(made) as Participants
}

test('who is present is connected, but for whom the server says otherwise', () => {
  const held = new HeldPresence()
  held.hear({
    whole: true,
    seen: { p2: { connected: false }, p3: { connected: true, camera: true }, p4: { quality: 3 } },
  })
  const there = held.connected(people({ p1: true, p2: true, p3: false, p4: false }))
  expect(Object.keys(there)).toEqual(['p1', 'p3'])
  expect(there['p1']).toMatchObject({ camera: false, hears: 'floor', quality: 0, troubles: [] })
  expect(there['p3']?.camera).toBe(true)
})

test('the office, which is nobody on the record, is there when it is said to be', () => {
  const held = new HeldPresence()
  held.hear({ whole: true, seen: { secretariat: { connected: true } } })
  expect(Object.keys(held.connected(people({ p1: true })))).toEqual(['p1', 'secretariat'])
})

test('what was said of somebody gives way, and is over', () => {
  const held = new HeldPresence()
  held.hear({ whole: true, seen: { p1: { camera: true, hears: 'fr' }, p2: { connected: false } } })
  held.hear({ whole: false, seen: { p1: { hears: 'fr' } } })
  const before = people({ p1: true, p2: true })
  expect(held.connected(before)).toMatchObject({ p1: { camera: false, hears: 'fr' } })
  held.hear({ whole: false, seen: { p1: null, p2: null } })
  expect(held.connected(before)['p1']?.hears).toBe('floor')
  expect(Object.keys(held.connected(before))).toEqual(['p1', 'p2'])
  held.hear({ whole: false, seen: { p2: { connected: false } } })
  held.hear({ whole: true, seen: {} })
  expect(Object.keys(held.connected(before))).toEqual(['p1', 'p2'])
})

test('who arrives on the record is there without a word of presence, and who leaves is gone', () => {
  const held = new HeldPresence()
  held.hear({ whole: true, seen: {} })
  expect(Object.keys(held.connected(people({ p1: true, p2: false })))).toEqual(['p1'])
  expect(Object.keys(held.connected(people({ p1: true, p2: true })))).toEqual(['p1', 'p2'])
})

test('where nothing changes it is the same object, and so is a device that stays as it is', () => {
  const held = new HeldPresence()
  held.hear({ whole: true, seen: { p1: { camera: true } } })
  const before = people({ p1: true, p2: true })
  const there = held.connected(before)
  expect(held.connected(before)).toBe(there)
  held.hear({ whole: false, seen: { p2: { camera: true } } })
  expect(held.connected(before)).not.toBe(there)
  expect(held.connected(before)['p1']).toBe(there['p1'])
})
