// @vitest-environment jsdom
/** Who says a text stands in a sentence, with its verb in the right form, in both languages. */
import { afterEach, expect, test } from 'vitest'
import { empty } from '../../state/empty'
import { missing, setLocale } from '../../text'
import type { Meeting, Outcome } from '../../wire/types'
import { tellerWords, VERBS, wholeWords } from './reading'

const MEETING = { ...empty(), seats: { ...empty().seats, participants: { p1: { id: 'p1', texts: { name: { und: 'Ana Prado' } } } } } } as unknown as Meeting

function text(more: Partial<Outcome>): Outcome {
  return { form: 'conclusion', by: 'participants', verb: 'agree', series: false, texts: { text: { en: 'the aim', fr: 'le but' } }, ...more } as Outcome
}

afterEach(() => setLocale('en', false))

test('a text by all is a whole sentence', () => {
  expect(tellerWords(MEETING, text({}))).toBe('The participants agree on the following')
  expect(wholeWords(MEETING, text({})).words).toBe('The participants agree on the following: the aim')
  setLocale('fr', false)
  expect(tellerWords(MEETING, text({ by: 'leaders' }))).toBe('Les dirigeants conviennent de ce qui suit')
  expect(wholeWords(MEETING, text({})).words).toBe('Les participants conviennent de ce qui suit\u00a0: le but')
  expect(tellerWords(MEETING, text({ form: 'invitation', verb: null, series: true }))).toBe('Les participants invitent à une série de réunions')
})

test('one person says it in the singular; a member, whose article is not known here, has the verb beside the name', () => {
  expect(tellerWords(MEETING, text({ by: 'p1', verb: 'stress' }))).toBe('Ana Prado stresses the following')
  expect(tellerWords(MEETING, text({ by: 'NATO', verb: 'stress' }))).toBe('NATO (stress)')
  setLocale('fr', false)
  expect(tellerWords(MEETING, text({ by: 'p1', form: 'commitment', verb: null }))).toBe('Ana Prado s’engage à ce qui suit')
  expect(tellerWords(MEETING, text({ by: 'US', form: 'invitation', verb: null }))).toBe('États-Unis (inviter à une réunion)')
})

test('every verb that is offered has its sentence in each language', () => {
  for (const language of ['en', 'fr'] as const) {
    setLocale(language, false)
    for (const verb of VERBS) expect(tellerWords(MEETING, text({ verb }))).toMatch(/^(The|Les) participants \p{L}[^(:]+$/u)
  }
  expect([...missing]).toEqual([])
})
