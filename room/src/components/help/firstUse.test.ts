/** @vitest-environment jsdom */
import { beforeEach, expect, test } from 'vitest'
import type { You } from '../../wire/types'
import { keepKnown, known, placed, PLACES, useOf, type FirstUse } from './firstUse'

const you = (role: You['role']): You => ({
  actor: 'p1',
  participant: 'p1',
  role,
  member: null,
  name: 'Anna',
  office: {},
  family: '',
})

beforeEach(() => localStorage.clear())

test('each role is shown three places, and the chair as the chair', () => {
  for (const places of Object.values(PLACES)) expect(places).toHaveLength(3)
  expect(useOf(you('delegate'), true)).toBe('chair')
  expect(useOf(you('interpreter'), false)).toBe('interpreter')
  expect(useOf(you('press'), false)).toBeNull()
  expect(useOf(null, true)).toBeNull()
})

test('a sentence without its button is left out, and keeps its number', () => {
  const microphone = document.createElement('button')
  microphone.dataset['device'] = 'microphone'
  document.body.append(microphone, document.createElement('nav'))
  for (const one of document.body.children) one.getBoundingClientRect = () => ({ width: 40, height: 40 }) as DOMRect
  expect(placed('delegate', document).map(({ number }) => number)).toEqual([2, 3])
  document.body.replaceChildren(document.createElement('nav'))
  expect(placed('delegate', document)).toEqual([])
})

test('what was shown is known on this device, role by role', () => {
  const roles: FirstUse[] = ['delegate', 'chair']
  for (const role of roles) expect(known(role)).toBe(false)
  keepKnown('delegate')
  expect(roles.map(known)).toEqual([true, false])
  keepKnown('chair')
  expect(roles.map(known)).toEqual([true, true])
})
