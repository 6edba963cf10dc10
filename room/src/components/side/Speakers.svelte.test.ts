// @vitest-environment jsdom
/** The speakers' list: who waits, in which order, and what one may do about one's own place. */
import { screen, within } from '@testing-library/svelte'
import { tick } from 'svelte'
import { expect, test } from 'vitest'
import { request } from '../../../dev/meeting'
import { show } from '../../../dev/holding.svelte'
import { stateOf } from '../../../dev/states'
import { t } from '../../text'
import Speakers from './Speakers.svelte'

const listed = () => screen.getAllByRole('listitem').map((one) => one.querySelector('b')?.textContent)

test('who waits stands in order, and only one’s own request can be withdrawn', async () => {
  const held = show(Speakers, stateOf('speaking'), {})
  expect(listed().slice(0, 3)).toEqual(['Étienne Delacourt', 'Olga Lindqvist', 'Marco Santangelo'])
  const withdraw = screen.getByRole('button', { name: t('withdraw') })
  expect(withdraw.closest('li')?.textContent).toContain('Olga Lindqvist')
  withdraw.click()
  await tick()
  expect(held.acted).toEqual([{ type: 'withdraw-request', request: 'r62' }])
})

test('a point of order that is raised comes up at once, marked as one', async () => {
  const held = show(Speakers, stateOf('speaking'), {})
  held.room.meeting.debate.queue.unshift(request('p8', 9, 'point-of-order'))
  await tick()
  const [first] = screen.getAllByRole('listitem')
  expect(first?.classList.contains('order')).toBe(true)
  expect(within(first as HTMLElement).getByText(t('purpose-point-of-order'))).toBeTruthy()
})

test('an empty list says what to do to whoever may speak, and to a watcher that nobody waits', async () => {
  const held = show(Speakers, stateOf('speaking'), {})
  held.room.meeting.debate.queue = []
  await tick()
  expect(screen.getByText(t('list-empty-next'), { exact: false })).toBeTruthy()
  held.room.you = null
  await tick()
  expect(screen.getByText(t('list-empty-watch'), { exact: false })).toBeTruthy()
})
