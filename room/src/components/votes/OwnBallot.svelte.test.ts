// @vitest-environment jsdom
/** One's own ballot: cast for one's delegation, shown as cast, and offered to nobody who has none. */
import { screen } from '@testing-library/svelte'
import { tick } from 'svelte'
import { expect, test } from 'vitest'
import { show } from '../../../dev/holding.svelte'
import { stateOf } from '../../../dev/states'
import { t } from '../../text'
import type { Vote } from '../../wire/types'
import OwnBallot from './OwnBallot.svelte'
import { ballotWords, memberName } from './reading'

function shown(name: string) {
  const state = stateOf(name)
  const vote = state.meeting.ballots.votes['v80'] as Vote
  return { vote, held: show(OwnBallot, state, { vote }) }
}

const named = (code: string) => memberName(stateOf('vote-proxies').meeting, code)
const pressed = () => screen.getAllByRole('button').map((one) => one.getAttribute('aria-pressed'))

test('a press casts one’s delegation’s ballot in this vote', async () => {
  const { held } = shown('vote-open')
  screen.getByRole('button', { name: t('vote-no') }).click()
  await tick()
  expect(held.acted).toEqual([{ type: 'cast-ballot', vote: 'v80', ballot: 'no' }])
  expect(pressed().every((one) => one === 'false')).toBe(true)
})

test('what was cast is said, marked, and can be changed where the rules say so', () => {
  const state = stateOf('vote-open')
  const vote = state.meeting.ballots.votes['v80'] as Vote
  vote.ballots['XE'] = 'abstain'
  show(OwnBallot, state, { vote })
  expect(screen.getByText(t('vote-cast-done', { ballot: ballotWords('abstain') }))).toBeTruthy()
  expect(screen.getByRole('button', { name: t('vote-abstain') }).getAttribute('aria-pressed')).toBe('true')
  expect(screen.getByRole('button', { name: t('vote-yes') }).getAttribute('aria-pressed')).toBe('false')
  expect(screen.getByText(t('vote-change-words'))).toBeTruthy()
})

test('a guest delegation is told that it has no ballot', () => {
  shown('vote-guest')
  expect(screen.queryByRole('button')).toBeNull()
  expect(document.querySelector('p.none')?.textContent?.trim()).toBeTruthy()
})

test('a delegation casts for those whom it represents, apart from its own ballot', async () => {
  const { held } = shown('vote-proxies')
  const other = document.querySelector('[data-for="XA"]')
  expect(other?.textContent).toContain(t('vote-cast-proxy', { member: named('XA') }))
  other?.querySelector<HTMLButtonElement>('.ballot.no')?.click()
  await tick()
  expect(held.acted).toEqual([{ type: 'cast-ballot-for', vote: 'v80', member: 'XA', ballot: 'no' }])
})

test('who is represented is told by whom, and casts nothing', () => {
  shown('vote-represented')
  expect(screen.queryByRole('button')).toBeNull()
  expect(document.querySelector('p.none')?.textContent).toContain(named('XA'))
})
