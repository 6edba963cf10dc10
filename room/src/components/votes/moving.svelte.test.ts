// @vitest-environment jsdom
/** A motion that one may move: what is closed is not closed again. */
import { screen } from '@testing-library/svelte'
import { expect, test } from 'vitest'
import { show } from '../../../dev/holding.svelte'
import { stateOf } from '../../../dev/states'
import { t } from '../../text'
import MoveMotion from './MoveMotion.svelte'

test.each([false, true])('the debate is closed once (closed before: %s)', (before) => {
  const state = stateOf('motion-moving')
  const { agenda, motions, sitting } = state.meeting
  const rule = sitting?.rulebook.decisions?.motions.find((one) => one.id === 'close-debate')
  if (!rule) throw new Error('no closure in this state')
  const item = agenda.current ?? ''
  if (before) motions.closed = { [item]: { motion: 'm5', item } }
  show(MoveMotion, state, { rule, asking: false, onask: () => undefined })
  expect(screen.queryAllByRole('button')).toHaveLength(before ? 0 : 1)
  expect(screen.queryAllByText(t('refusal-debate-closed'))).toHaveLength(before ? 1 : 0)
})
