import { describe, expect, it } from 'vitest'
import type { Guest, Participant } from '../../wire/types'
import { nextRows } from './lobby'

const guest = (participant: string, since: number): Guest => ({
  participant,
  name: participant,
  office: {},
  role: 'delegate',
  member: 'XA',
  since,
})
const admitted = (id: string): Record<string, Participant> => ({ [id]: { id, admitted: true } as Participant })
const shown = (rows: ReturnType<typeof nextRows>): string[] =>
  rows.map((row) => `${row.guest.participant} ${row.state} ${row.guest.since}`)

describe('the rows of the lobby', () => {
  const first = nextRows([], [guest('b', 20), guest('a', 10)], {}, 100)

  it('stand in the order of arrival, new ones at the foot', () => {
    expect(shown(nextRows(first, [guest('c', 5), guest('b', 20), guest('a', 10)], {}, 100))).toEqual([
      'a waiting 10',
      'b waiting 20',
      'c waiting 5',
    ])
  })

  it('keep place and age when a line drops and comes back', () => {
    const gone = nextRows(first, [guest('b', 20)], {}, 110)
    expect(shown(gone)).toEqual(['a left 10', 'b waiting 20'])
    expect(shown(nextRows(gone, [guest('b', 20), guest('a', 112)], {}, 112))).toEqual(['a waiting 10', 'b waiting 20'])
  })

  it('mark who was admitted, with the time', () => {
    const rows = nextRows(first, [guest('b', 20)], admitted('a'), 120)
    expect(rows[0]).toMatchObject({ state: 'admitted', at: 120 })
    expect(nextRows(rows, [], admitted('a'), 130)[0]).toMatchObject({ state: 'admitted', at: 120 })
  })
})
