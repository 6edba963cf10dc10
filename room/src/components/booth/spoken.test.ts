/** In which language somebody will speak: what they said at inscribing comes before what they handed in. */
import { expect, test } from 'vitest'
import { empty } from '../../state/fold'
import type { Document, Inscription, Meeting } from '../../wire/types'
import { spokenIn } from './spoken'

const TURN = { id: 'r7', participant: 'anna', item: 'arms', purpose: 'statement' }
const TEXT = {
  id: 'd',
  language: 'en',
  item: 'arms',
  speaker: 'anna',
  withdrawn: null,
  texts: { title: { en: 'Statement' } },
}

function meeting(inscribed?: string): Meeting {
  const made = empty()
  made.documents.laid = { d: TEXT as unknown as Document }
  if (inscribed) made.inscriptions.speakers = { r7: { id: 'r7', language: inscribed } as Inscription }
  return made
}

test('the language of the inscription is told', () => {
  expect(spokenIn(meeting('fr'), TURN)).toBe('fr')
})

test('without one that of the text that was handed in', () => {
  expect(spokenIn(meeting(), TURN)).toBe('en')
})

test('another turn says nothing of this one', () => {
  expect(spokenIn(meeting('fr'), { ...TURN, id: 'r8', item: null })).toBeNull()
})
