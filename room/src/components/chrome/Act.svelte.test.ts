// @vitest-environment jsdom
/** The button of a command: there where it is offered, open about why not, and never sent twice by two presses. */
import { screen } from '@testing-library/svelte'
import { createRawSnippet, tick } from 'svelte'
import { expect, test } from 'vitest'
import { no, yes } from '../../../dev/offers'
import { show } from '../../../dev/holding.svelte'
import { stateOf } from '../../../dev/states'
import { t } from '../../text'
import type { Option } from '../../../dev/types'
import Act from './Act.svelte'
import { dismiss, toasts } from './toasts.svelte'

const children = createRawSnippet(() => ({ render: () => '<span>Ask</span>' }))
const given = { command: { type: 'request-floor', purpose: 'statement' } as const, target: 'statement', children }

function offered(...options: Option[]) {
  for (const one of [...toasts()]) dismiss(one.id)
  return show(Act, { ...stateOf('speaking'), options }, given)
}

test('what is not offered is not there', () => {
  offered(yes('take-seat'))
  expect(screen.queryByRole('button')).toBeNull()
})

test('what is refused stays there, says why with its article, and sends nothing', async () => {
  const held = offered(no('request-floor', 'already-on-list', 'statement', {}, '12'))
  const button = screen.getByRole('button')
  expect(button.getAttribute('aria-disabled')).toBe('true')
  const why = document.getElementById(button.getAttribute('aria-describedby') ?? '')
  expect(why?.textContent).toContain(t('refusal-already-on-list'))
  expect(why?.textContent).toContain(t('cited-article', { article: '12' }))
  button.click()
  await tick()
  expect(held.acted).toEqual([])
  expect(toasts().map((one) => one.words)).toEqual([t('refusal-already-on-list')])
})

test('two presses before the answer are one act', async () => {
  const held = offered(yes('request-floor', 'statement'))
  let answered = (): void => undefined
  held.room.act = (command) => {
    held.acted.push(command)
    return new Promise((resolve) => (answered = () => resolve(held.answer)))
  }
  const button = screen.getByRole('button')
  button.click()
  button.click()
  await tick()
  expect(held.acted).toHaveLength(1)
  expect(button.getAttribute('aria-busy')).toBe('true')
  answered()
  await expect.poll(() => button.getAttribute('aria-busy')).toBe('false')
  button.click()
  expect(held.acted).toHaveLength(2)
})

test('what was not stored is said with what to do', async () => {
  const held = offered(yes('request-floor', 'statement'))
  held.answer = { kind: 'failed', code: 'not-stored' }
  screen.getByRole('button').click()
  await expect.poll(() => toasts().map((one) => one.words)).toEqual([t('act-not-stored')])
})
