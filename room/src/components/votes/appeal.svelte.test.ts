// @vitest-environment jsdom
/** An appeal: the ruling and the ballot stand together, the ballot says what yes and no mean, the result what became of the ruling. */
import { screen } from '@testing-library/svelte'
import { beforeAll, expect, test } from 'vitest'
import { appealPut, ruling } from '../../../dev/appeals'
import { show } from '../../../dev/holding.svelte'
import { NOW } from '../../../dev/meeting'
import { stateOf } from '../../../dev/states'
import { setLocale, t } from '../../text'
import { rulingWords } from '../telling/floor'
import type { Vote } from '../../wire/types'
import Ruling from '../motions/Ruling.svelte'
import { isOnAppeal, resultWords } from './reading'
import VoteCall from './VoteCall.svelte'

beforeAll(() => setLocale('en', false))

const onAppeal = (): Vote => appealPut().ballots.votes['v80'] as Vote

test('the ballot says what yes and what no mean, once', () => {
  show(VoteCall, stateOf('vote-appeal'), {})
  expect(screen.getAllByText(t('vote-appeal-words'))).toHaveLength(1)
})

test('no other ballot says so', () => {
  show(VoteCall, stateOf('vote-open'), {})
  expect(screen.queryByText(t('vote-appeal-words'))).toBeNull()
})

test.each([
  ['adopted', 'The ruling is overturned'],
  ['not-adopted', 'The ruling stands'],
  ['tied', 'The ruling stands'],
  ['no-quorum', 'No quorum'],
] as const)('an appeal that is %s: %s', (result, words) => {
  expect(resultWords(appealPut(), { ...onAppeal(), result })).toBe(words)
})

test('what is adopted otherwise is called adopted', () => {
  expect(isOnAppeal(appealPut(), { motion: 'm71' })).toBe(false)
  expect(resultWords(appealPut(), { motion: 'm71', result: 'adopted' })).toBe('Adopted')
})

test('nobody is asked to appeal what is appealed', () => {
  show(Ruling, stateOf('vote-appeal'), {})
  expect(screen.getByText(rulingWords(appealPut(), ruling().motions.ruling!)).textContent).not.toContain('appealed')
  expect(screen.queryByRole('button')).toBeNull()
})

test('whoever may appeal is asked', () => {
  show(Ruling, stateOf('ruling'), {})
  expect(screen.getByRole('button', { name: t('ruling-appeal') })).toBeTruthy()
})

test('the call to vote counts down, and says when it is over', () => {
  const state = stateOf('vote-open')
  const vote = state.meeting.ballots.votes['v80'] as Vote
  vote.call_until = NOW + 12_000
  show(VoteCall, state, {})
  expect(screen.getByRole('timer').textContent).toMatch(/0:1[12]/)
})

test('a call that is over says so', () => {
  show(VoteCall, stateOf('vote-open'), {})
  expect(screen.queryByRole('timer')).toBeNull()
  expect(screen.getByText(t('vote-called-over'))).toBeTruthy()
})
