// @vitest-environment jsdom
/** [SEAT-12] A photo in the lobby: offered, asked for, shown, taken back; beside the name where people are let in. */
import { cleanup, render, screen, waitFor } from '@testing-library/svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { show } from '../../../dev/holding.svelte'
import { stateOf } from '../../../dev/states'
import { t } from '../../text'
import LobbyBoard from '../chair/LobbyBoard.svelte'
import { followLobby } from '../chair/rows.svelte'
import OwnBadge from './OwnBadge.svelte'

/** What the server was sent, and what it answers: by path; a path without an answer fails. */
let sent: string[] = []
let told: Record<string, unknown> = {}

beforeEach(() => {
  sent = []
  vi.stubGlobal('fetch', (path: string, { method = 'GET' }: RequestInit = {}) => {
    if (method === 'POST') sent.push(path)
    if (!(path in told)) return Promise.reject(new TypeError('no line'))
    return Promise.resolve(new Response(method === 'POST' ? null : JSON.stringify(told[path])))
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const own = (): void => void render(OwnBadge, { meeting: 'a call', participant: 'p7', devices: null })
const button = (key: string): Promise<HTMLElement> => screen.findByRole('button', { name: t(key) })

test('it is offered, and says whom it is for before anything is shown', async () => {
  told = { '/room/a%20call/badge': { asked: false, shown: null } }
  own()
  expect(screen.queryByText(t('badge-words'))).toBeNull()
  ;(await button('badge-show')).click()
  await screen.findByText(t('badge-words'))
  expect(screen.getByLabelText(t('badge-file')).getAttribute('accept')).toBe('image/jpeg,image/png')
  expect(sent).toEqual([])
})

test('who is asked may do without', async () => {
  told = { '/room/a%20call/badge': { asked: true, shown: null }, '/room/a%20call/badge/take-back': null }
  own()
  await screen.findByRole('heading', { name: t('badge-asked') })
  told['/room/a%20call/badge'] = { asked: false, shown: null }
  ;(await button('badge-not')).click()
  await button('badge-show')
  expect(sent).toEqual(['/room/a%20call/badge/take-back'])
})

test('what is shown is seen by oneself, and taken back by one press', async () => {
  told = { '/room/a%20call/badge': { asked: false, shown: 5 }, '/room/a%20call/badge/take-back': null }
  own()
  const image = await screen.findByRole('img', { name: t('badge-own') })
  expect(image.getAttribute('src')).toBe('/room/a%20call/badges/p7?5')
  told['/room/a%20call/badge'] = { asked: false, shown: null }
  ;(await button('badge-take-back')).click()
  await button('badge-show')
  expect(screen.queryByRole('img')).toBeNull()
})

test('what did not arrive is said', async () => {
  told = { '/room/a%20call/badge': { asked: false, shown: 5 } }
  own()
  ;(await button('badge-take-back')).click()
  expect((await screen.findByRole('alert')).textContent).toBe(t('badge-failed'))
})

test('who lets people in sees it beside the name, and asks who shows none', async () => {
  const state = stateOf('chair-lobby')
  const at = `/room/${state.meeting.sitting?.meeting}/badges`
  told = { [at]: { p31: { asked: false, shown: 5 }, p32: { asked: true, shown: null } }, [`${at}/p33/ask`]: null }
  const { room } = show(LobbyBoard, state, {})
  const ended = $effect.root(() => followLobby(room))
  const image = await screen.findByRole('img', { name: t('badge-of', { name: 'Claire Morand' }) })
  expect(image.getAttribute('src')).toBe(`${at}/p31?5`)
  const row = (guest: string): Element | null => document.querySelector(`[data-lobby="${guest}"]`)
  expect(row('p32')?.textContent).toContain(t('badge-asked-them'))
  expect(row('p31')?.textContent).not.toContain(t('badge-ask'))
  screen.getByRole('button', { name: t('badge-ask-name', { name: 'Ana Prado' }) }).click()
  await waitFor(() => expect(sent).toEqual([`${at}/p33/ask`]))
  ended()
})
