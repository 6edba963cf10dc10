import { describe, expect, it } from 'vitest'
import { empty } from '../../state/fold'
import type { Participant } from '../../wire/types'
import { placesOf } from './seating'

function person(number: number, member: string | null, more: Partial<Participant> = {}): Participant {
  return {
    id: `p${number}`,
    first: number,
    seq: number,
    role: member ? 'delegate' : 'observer',
    member,
    listed: true,
    capacity_member: null,
    capacity_items: null,
    admitted: true,
    present: false,
    since: null,
    texts: {},
    booth: null,
    refused: false,
    withdrawn: false,
    shown_out: false,
    in_place_of: null,
    unnamed: false,
    via: null,
    ...more,
  }
}

describe('the places', () => {
  it('keeps no seat for who was taken off the list, and gives theirs to who replaces them', () => {
    const { seats } = empty()
    const people = [
      person(1, 'DE'),
      person(2, 'FR', { role: 'observer', withdrawn: true }),
      person(3, 'IT'),
      person(4, null),
      person(9, 'FR', { in_place_of: 'p2' }),
    ]
    seats.participants = Object.fromEntries(people.map((one) => [one.id, one]))
    expect(placesOf(seats, null).map(({ id }) => id)).toEqual(['DE', 'FR', 'IT', 'p4'])
  })
})
