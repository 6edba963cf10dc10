// @vitest-environment jsdom
/** Credentials on a seat and on the chair's console: who is offered to challenge, report and put, and what is asked. */
import { screen } from '@testing-library/svelte'
import { tick } from 'svelte'
import { expect, test } from 'vitest'
import { fixtureRoom } from '../../../dev/fixture'
import { show } from '../../../dev/holding.svelte'
import { stateOf } from '../../../dev/states'
import { t } from '../../text'
import SeatDialog from '../stage/SeatDialog.svelte'
import { seatsOf } from '../stage/signs'
import { placesOf } from '../view/seating'
import Challenging from './Challenging.svelte'
import Credentials from './Credentials.svelte'

test('a delegation challenges another, asked once, without a reason', async () => {
  const held = show(Challenging, stateOf('seat-challenging'), { member: 'XE' })
  screen.getByRole('button', { name: t('challenge') }).click()
  await tick()
  expect(held.acted).toEqual([])
  screen.getByRole('button', { name: t('challenge-act') }).click()
  await tick()
  expect(held.acted).toEqual([{ type: 'challenge-credentials', member: 'XE', reason: {} }])
})

test('of one that is challenged it is said so, and nothing is offered', () => {
  show(Challenging, stateOf('seat-challenging'), { member: 'XF' })
  expect(screen.getByText(t('credentials-challenged-now'))).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})

test('nobody challenges their own delegation', () => {
  show(Challenging, stateOf('seat-challenging'), { member: 'XD' })
  expect(screen.queryByRole('button')).toBeNull()
})

test('the chair reads the reason and the report, and proposes to refuse', async () => {
  const held = show(Credentials, stateOf('chair-credentials'), {})
  const row = document.querySelector('[data-challenged="XF"]')
  expect(row?.textContent).toContain('They were not issued by the Head of State.')
  expect(row?.textContent).toContain('The Committee recommends that they be accepted.')
  screen.getByRole('button', { name: t('credentials-refuse') }).click()
  await tick()
  expect(held.acted).toEqual([{ type: 'put-credentials', member: 'XF', accepted: false }])
})

/** The seat of a member opened, in the state of somebody who sits for XD. */
function open(member: string): void {
  const state = stateOf('seat-challenging')
  const seat = seatsOf(fixtureRoom({ ...state, cameras: false }), placesOf(state.meeting.seats, null)).find(
    ({ place }) => place.people.some((person) => person.member === member),
  )
  if (!seat) throw new Error(member)
  show(SeatDialog, state, { seat, onclose: () => undefined })
}

test('who sits there is led to the page on which credentials are handed in', () => {
  open('XD')
  const link = screen.getByRole('link', { name: t('credentials-hand-in') })
  expect(link.getAttribute('href')).toMatch(/^\/room\/[^/]+\/credentials$/)
})

test('at the seat of another there is no such way', () => {
  open('XE')
  expect(screen.queryByRole('link')).toBeNull()
})
