/** Who speaks next, in which language, and what was handed in for it. */
import { expect, test } from 'vitest'
import { inscribed } from '../../../dev/inscribed'
import { edit, speaking } from '../../../dev/meeting'
import type { AdvanceText } from '../../wire/types'
import { inscribedOf, spokenIn, statementOf, turnsOf } from './spoken'

const made = () => inscribed(speaking())

test('the language is that of the inscription, of who speaks and of who comes next', () => {
  const meeting = made()
  const { now, next } = turnsOf(meeting, 3)
  expect(now && spokenIn(meeting, now)).toBe('ar')
  expect(next.map((turn) => spokenIn(meeting, turn))).toEqual(['es', 'fr', null])
  expect(next.map((turn) => inscribedOf(meeting, turn)?.by_video)).toEqual([false, true, undefined])
})

test('a statement that waits goes before one that was delivered; none is told of a reply', () => {
  const meeting = made()
  const turn = turnsOf(meeting, 1).next[0]
  if (!turn) throw new Error('nobody is on the list')
  const one: AdvanceText = {
    id: 'h1',
    seq: 1,
    at: 0,
    participant: turn.participant,
    capacity: null,
    item: turn.item ?? '',
    files: [],
    texts: {},
    audience: 'interpreters',
    ended: null,
  }
  edit(meeting, ({ inscriptions }) => {
    inscriptions.advance = { h1: one, h0: { ...one, id: 'h0', ended: 'replaced' } }
    inscriptions.delivered = [{ ...one, id: 'h2' }]
  })
  expect(statementOf(meeting, turn)).toEqual({ id: 'h1', delivered: false })
  expect(statementOf(meeting, { ...turn, purpose: 'right-of-reply' })).toBeNull()
  edit(meeting, ({ inscriptions }) => (inscriptions.advance = {}))
  expect(statementOf(meeting, turn)).toEqual({ id: 'h2', delivered: true })
  expect(statementOf(meeting, { ...turn, participant: 'p9' })).toBeNull()
})
