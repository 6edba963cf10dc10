/** What an amendment sends: the part that changes, and nothing else. */
import { expect, test } from 'vitest'
import type { Amendment, Outcome } from '../../wire/types'
import { paragraphsOf } from '../texts/draft'
import { amendmentWords, changesOf } from '../texts/parts'
import { begun, replacing, sent, turned } from './changing'

const WORDS = {
  text: { en: 'to meet', fr: 'de se réunir' },
  'text-2': { en: 'The host invites.', fr: 'L’hôte invite.' },
}
const OUTCOME = {
  form: 'conclusion',
  parts: Object.keys(WORDS).map((id) => ({ id, digests: {}, entries: { en: 4, fr: 4 }, stale: [], preamble: false })),
  wordings: [{ seq: 4, texts: { ...WORDS, salt: { und: '5a' } } }],
  amendments: [],
  rejected: {},
  past: [],
} as unknown as Outcome
const LANGUAGES = ['en', 'fr']

test('only the part and the language that were written over are sent', () => {
  const change = replacing(OUTCOME, 'text-2', LANGUAGES)
  change.texts.words['en'] = 'The chair invites.'
  expect(sent(OUTCOME, [change])).toEqual({ texts: { 'text-2': { en: 'The chair invites.' } }, adds: [], deletes: [] })
})

test('an empty line begins a part of its own', () => {
  expect(paragraphsOf('a\nb\n \n\nc\n')).toEqual(['a\nb', 'c'])
  const change = replacing(OUTCOME, 'text', LANGUAGES)
  change.texts.words = { en: 'to meet\n\nThe agenda follows.', fr: 'de se réunir\n\nL’ordre du jour suit.' }
  expect(sent(OUTCOME, [change])).toEqual({
    texts: {},
    adds: [{ after: 'text', text: { en: 'The agenda follows.', fr: 'L’ordre du jour suit.' } }],
    deletes: [],
  })
})

test('parts are added at the beginning, and deleted', () => {
  const first = turned(OUTCOME, 'adds', null, LANGUAGES)
  first.texts.words['en'] = 'Whereas it is late,'
  const gone = turned(OUTCOME, 'deletes', 'text-2', LANGUAGES)
  expect(sent(OUTCOME, [first, gone])).toEqual({
    texts: {},
    adds: [{ after: null, text: { en: 'Whereas it is late,' } }],
    deletes: ['text-2'],
  })
})

test('what is restated begins with the words that stand, and keeps what does not clash', () => {
  const overtaken = {
    seq: 9,
    amends: null,
    entries: {},
    replaces: { 'text-2': { en: '00' } },
    adds: [{ id: 'text-9-1', after: 'text', digests: { en: '00' } }],
    deletes: [],
    clashes: ['text-2'],
    texts: { 'text-2': { en: 'All are invited.' }, 'text-9-1': { en: 'By video.' } },
    verb: null,
    wordings: [],
  } as unknown as Amendment
  const changes = begun(OUTCOME, overtaken, LANGUAGES)
  expect(changes.map(({ kind, part, texts }) => [kind, part, texts.words['en']])).toEqual([
    ['adds', 'text', 'By video.'],
    ['replaces', 'text-2', 'The host invites.'],
  ])
  expect(changesOf(OUTCOME, overtaken).map(({ kind, part }) => [kind, part])).toEqual([
    ['adds', 'text'],
    ['replaces', 'text-2'],
  ])
  expect(amendmentWords(OUTCOME, overtaken)?.words).toContain('All are invited.')
})
