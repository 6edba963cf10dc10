/** What changes between two versions of a paragraph, word by word. */
import { expect, test } from 'vitest'
import { differences } from './difference'

function told(before: string, after: string): string {
  return differences(before, after)
    .map(({ kind, words }) => (kind === 'same' ? words : kind === 'gone' ? `[-${words}]` : `[+${words}]`))
    .join('')
}

test('what goes is struck, what comes is added, the rest stays', () => {
  expect(told('to meet in May in one city', 'to meet in June in one city')).toBe('to meet in [-May][+June] in one city')
  expect(told('to meet', 'to meet')).toBe('to meet')
  expect(told('', 'to meet')).toBe('[+to meet]')
  expect(told('to meet in May', 'to meet')).toBe('to meet[- in May]')
})

test('both versions can be read out of it', () => {
  const [before, after] = [
    'the host invites all members and shares the costs',
    'the chair invites members, and bears the costs',
  ]
  const runs = differences(before, after)
  const kept = (left: string): string =>
    runs
      .filter(({ kind }) => kind !== left)
      .map(({ words }) => words)
      .join('')
  expect([kept('new'), kept('gone')]).toEqual([before, after])
})
