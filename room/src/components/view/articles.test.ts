// @vitest-environment jsdom
/** An article is called one once, whatever the body's file writes. */
import { beforeAll, expect, test } from 'vitest'
import { setLocale } from '../../text'
import { articleWords, citedWords, headingWords } from './articles'

beforeAll(() => setLocale('en', false))

test('a bare number is called a rule', () => {
  expect([articleWords('75'), citedWords('75'), headingWords('75')].map(plain)).toEqual([
    'Rule 75',
    '(Rule 75)',
    'Rule 75',
  ])
})

test('what has its own name keeps it', () => {
  expect([articleWords('Rule 75'), citedWords('Rule 75'), headingWords('Rule 75')]).toEqual([
    'Rule 75',
    '(Rule 75)',
    'Rule 75',
  ])
})

function plain(words: string): string {
  return words.replace(/\u00a0/g, ' ')
}
