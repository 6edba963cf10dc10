/** Who has trouble stands first, each where they belong. */
import { expect, test } from 'vitest'
import { empty } from '../../state/fold'
import type { Meeting, Participant } from '../../wire/types'
import { placesOf } from '../view/seating'
import { inTrouble } from './trouble'

function person(number: number, member = `X${number}`): Participant {
  return {
    id: `p${number}`,
    first: number,
    seq: number,
    role: number === 4 ? 'interpreter' : 'delegate',
    member,
    listed: true,
    capacity_member: null,
    capacity_items: null,
    admitted: true,
    present: true,
    since: 0,
    texts: {},
    booth: null,
    refused: false,
    withdrawn: false,
    shown_out: false,
    in_place_of: null,
    unnamed: false,
    via: null,
  }
}

function meeting(people: Participant[]): Meeting {
  const made = empty()
  made.seats.participants = Object.fromEntries(people.map((one) => [one.id, one]))
  return made
}

const made = meeting([1, 2, 3, 4, 5, 6].map((number) => person(number)))
const found = (troubles: Record<string, string[]>, lobby: string[] = []) =>
  inTrouble(placesOf(made.seats, null), made, troubles, lobby)

test('places in trouble stand first, the others as they were', () => {
  const order = found({ p5: ['lossy'], p3: ['denied', 'slow'] }).places.map(({ place }) => place.shown.id)
  expect(order).toEqual(['p3', 'p5', 'p1', 'p2', 'p6'])
  expect(found({ p3: ['denied', 'slow'] }).places[0]?.troubles).toEqual(['denied', 'slow'])
})

test('who has no place at the table is named too', () => {
  expect(found({ p4: ['silent'] }).elsewhere.map(({ person }) => person.id)).toEqual(['p4'])
})

test('who waits in the lobby is counted, and shown there', () => {
  const waiting = found({ p2: ['denied'], p4: ['slow'] }, ['p2', 'p4'])
  expect(waiting.count).toBe(2)
  expect(waiting.elsewhere).toEqual([])
  expect(waiting.places.every(({ troubles }) => troubles.length === 0)).toBe(true)
})

test('one seat of two people says each trouble once', () => {
  const shared = meeting([person(1, 'XA'), person(2, 'XA'), person(3)])
  expect(
    inTrouble(placesOf(shared.seats, null), shared, { p1: ['slow'], p2: ['slow', 'denied'] }, []).places[0]?.troubles,
  ).toEqual(['slow', 'denied'])
})
