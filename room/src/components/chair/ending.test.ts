/** The end of interpretation: neutral, soon from half an hour before, over. */
import { expect, test } from 'vitest'
import { empty } from '../../state/fold'
import type { Meeting, Team } from '../../wire/types'
import { endingOf } from './ending'

const HOUR = 3_600_000

function planned(...ends: number[][]): Meeting {
  const made = empty()
  const team = (at: number): Team => ({ interpreters: [], places: 2, starts: 0, ends: at })
  made.booths.plan = {
    seq: 1,
    booths: ends.map((of, at) => ({ language: `l${at}`, hears: [], relay: null, teams: of.map(team) })),
  }
  return made
}

test('the first booth that is left for good ends it', () => {
  const meeting = planned([HOUR, 3 * HOUR], [2 * HOUR], [])
  expect(endingOf(meeting, 0)).toEqual({ until: 2 * HOUR, left: 120, stage: 'far' })
  expect(endingOf(meeting, 1.5 * HOUR)).toMatchObject({ left: 30, stage: 'soon' })
  expect(endingOf(meeting, 2 * HOUR)).toMatchObject({ left: 0, stage: 'over' })
})

test('without hours there is no end', () => {
  expect(endingOf(planned(), 0)).toBeNull()
  expect(endingOf(planned([]), 0)).toBeNull()
  expect(endingOf(empty(), 0)).toBeNull()
})
