// @vitest-environment jsdom
/** Who says a text stands in a sentence, with its verb in the right form, in both languages. */
import { afterEach, expect, test } from 'vitest'
import { empty } from '../../state/fold'
import { FOREIGN, locales, missing, setLocale } from '../../text'
import type { Meeting, Outcome } from '../../wire/types'
import { isOwn, tellerWords, VERBS, wholeWords } from './reading'

const MEETING = {
  ...empty(),
  seats: { ...empty().seats, participants: { p1: { id: 'p1', texts: { name: { und: 'Ana Prado' } } } } },
} as unknown as Meeting

function text(more: Partial<Outcome>): Outcome {
  return {
    form: 'conclusion',
    by: 'participants',
    verb: 'agree',
    series: false,
    parts: [{ id: 'text', digests: {}, entries: { en: 4, fr: 4 }, stale: [] }],
    wordings: [{ seq: 4, texts: { text: { en: 'the aim', fr: 'le but' } } }],
    ...more,
  } as Outcome
}

afterEach(() => setLocale('en', false))

test('a text by all is a whole sentence', () => {
  expect(tellerWords(MEETING, text({}))).toBe('The participants agree on the following')
  expect(wholeWords(MEETING, text({})).words).toBe('The participants agree on the following: the aim')
  setLocale('fr', false)
  expect(tellerWords(MEETING, text({ by: 'leaders' }))).toBe('Les dirigeants conviennent de ce qui suit')
  expect(wholeWords(MEETING, text({})).words).toBe('Les participants conviennent de ce qui suit\u00a0: le but')
  expect(tellerWords(MEETING, text({ form: 'invitation', verb: null, series: true }))).toBe(
    'Les participants invitent à une série de réunions',
  )
})

test('one person says it in the singular; a member, whose article is not known here, has the verb beside the name', () => {
  expect(tellerWords(MEETING, text({ by: 'p1', verb: 'stress' }))).toBe('Ana Prado stresses the following')
  expect(tellerWords(MEETING, text({ by: 'NATO', verb: 'stress' }))).toBe('NATO (stress)')
  setLocale('fr', false)
  expect(tellerWords(MEETING, text({ by: 'p1', form: 'commitment', verb: null }))).toBe(
    'Ana Prado s’engage à ce qui suit',
  )
  expect(tellerWords(MEETING, text({ by: 'US', form: 'invitation', verb: null }))).toBe(
    'États-Unis (inviter à une réunion)',
  )
})

test('every verb that is offered has its sentence in each language', () => {
  for (const { code: language } of locales()) {
    setLocale(language, false)
    for (const verb of VERBS)
      expect(tellerWords(MEETING, text({ verb })).replace(FOREIGN, '$1')).toMatch(/^\p{L}[^(:]+$/u)
  }
  expect([...missing]).toEqual([])
})

test('a text is its sponsors’, of their delegations, or of the same secretariat; nobody else is offered to revise it', () => {
  const people = {
    p1: ['delegate', 'XA'],
    p2: ['delegate', 'XA'],
    p3: ['delegate', 'XB'],
    p4: ['secretariat', null],
    p5: ['observer', 'XA'],
    p9: ['delegate', 'XZ'],
  }
  const participants = Object.fromEntries(
    Object.entries(people).map(([id, [role, member]]) => [id, { id, role, member }]),
  )
  const meeting = { ...empty(), seats: { ...empty().seats, participants } } as unknown as Meeting
  const owns = (participant: string | null, role: string, proposer: string, capacity: string | null = null): boolean =>
    isOwn(
      { meeting, you: { participant, role } as never },
      text({
        sponsors: [
          { participant: 'p9', capacity: null },
          { participant: proposer, capacity },
        ],
      }),
    )
  expect(owns('p1', 'delegate', 'p1')).toBe(true)
  expect(owns('p2', 'delegate', 'p1')).toBe(true)
  expect(owns('p3', 'delegate', 'p1')).toBe(false)
  expect(owns('p3', 'delegate', 'p1', 'XB')).toBe(true)
  expect(owns('p5', 'observer', 'p1')).toBe(false)
  expect(owns(null, 'secretariat', 'p4')).toBe(true)
  expect(owns('p4', 'secretariat', 'secretariat')).toBe(true)
  expect(owns('p3', 'delegate', 'secretariat')).toBe(false)
  expect(isOwn({ meeting, you: null }, text({ sponsors: [{ participant: 'p1', capacity: null }] }))).toBe(false)
})
