// @vitest-environment jsdom
/** The band over the console: one thing at a time, by rank, and an act for each. */
import { screen } from '@testing-library/svelte'
import { tick } from 'svelte'
import { expect, test, vi } from 'vitest'
import { outcome, request, speaker, table } from '../../../dev/meeting'
import { held, yes } from '../../../dev/offers'
import { show } from '../../../dev/holding.svelte'
import { stateOf } from '../../../dev/states'
import { t } from '../../text'
import Band from './Band.svelte'

function shown(name = 'chair-stage') {
  const onask = vi.fn()
  return { onask, ...show(Band, stateOf(name), { asking: null, onask }) }
}
const band = () => screen.getByRole('region', { name: t('band-label') })
/** What has just come up takes no press, or a hand already on its way would decide. */
const settled = () => expect.poll(() => band().dataset['settling'], { timeout: 10_000 }).toBe('no')
const about = () => band().dataset['about']

test('where nothing waits it says how the meeting stands and who is next', () => {
  shown()
  expect(screen.getByText(t('quiet-next', { name: 'Étienne Delacourt' }))).toBeTruthy()
})

test('a point of order comes before a text that is put, and is heard by one press', async () => {
  const { room, acted } = shown('chair-put')
  const put = about()
  const raised = request('p6', 7, 'point-of-order')
  room.options = held([...stateOf('chair-put').options, yes('grant-floor', raised.id)])
  room.meeting.debate.queue.push(raised)
  await tick()
  expect(about()).not.toBe(put)
  expect(screen.getAllByText(t('purpose-point-of-order'), { exact: false }).length).toBeGreaterThan(0)
  const hear = document.querySelector<HTMLElement>('[data-command="grant-floor"]')
  expect(hear?.textContent).toContain(t('hear'))
  await settled()
  hear?.click()
  await expect.poll(() => acted).toEqual([{ type: 'grant-floor', request: raised.id }])
})

test('an objection that is put aside gives way, and the next version comes back', async () => {
  const { room } = shown()
  const objected = outcome(58, 'cost', {
    status: 'objected',
    objections: [{ seq: 70, participant: 'p8', capacity: 'COUN', version: 1, texts: {}, lifted: null }],
  })
  table(room.meeting, objected)
  await tick()
  const first = about()
  expect(first).toContain('o58')
  await settled()
  screen.getByRole('button', { name: t('objection-leave') }).click()
  await tick()
  expect(about()).not.toContain('o58')
  room.meeting.outcomes.table['o58'] = { ...objected, version: 2 }
  await tick()
  expect(about()).toContain('o58')
})

test('what comes up meanwhile takes back what was asked', async () => {
  const onask = vi.fn()
  const { room } = show(Band, stateOf('chair-stage'), { asking: 'close', onask })
  await tick()
  expect(onask).not.toHaveBeenCalled()
  room.meeting.debate.queue.push(request('p6', 7, 'point-of-order'))
  await tick()
  expect(onask).toHaveBeenCalledExactlyOnceWith(null)
})

test('of many that are away some are named, and the others counted', async () => {
  const state = stateOf('chair-193')
  const lost = Object.keys(state.presence)
    .filter((id) => state.meeting.seats.participants[id]?.present)
    .slice(0, 20)
  for (const id of lost) delete state.presence[id]
  show(Band, state, { asking: null, onask: vi.fn() })
  await tick()
  const told = screen.getByText(t('away-others', { count: 14 }), { exact: false })
  expect(told.textContent).toMatch(/AA.*AF/)
  expect(told.textContent).not.toContain('AH')
})

test('while a point of order is heard, there is no ruling yet, and the reason is the true one', async () => {
  const { room } = shown('chair-stage')
  const refusal = { code: 'nothing-to-rule', article: null, details: {} } as never
  room.options = held([{ command: 'rule-point-of-order', target: null, refusal }])
  room.meeting.debate.speaker = speaker('p6', { purpose: 'point-of-order' })
  await tick()
  expect(screen.getAllByText(t('ruling-when-made')).length).toBeGreaterThan(0)
  expect(screen.queryByText(t('refusal-nothing-to-rule'), { exact: false })).toBeNull()
})
