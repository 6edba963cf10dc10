// @vitest-environment jsdom
/** What may be done now: whole, then as differences; a button looks its answer up, and wakes for its command alone. */
import { flushSync } from 'svelte'
import { expect, test } from 'vitest'
import { allowed, offered, optionFor, refusedFor, targetsOf } from '../components/view/options'
import type { CommandName } from '../components/view/commands'
import type { Room } from '../components/view/room'
import type { Options } from '../wire/types'
import { HeldOffers } from './offers'

const TAKEN = { code: 'floor-taken', spec: 'FLOOR-6' }
const LISTED = { code: 'on-the-list', spec: 'FLOOR-6', details: { participant: '$target' } }
const WHOLE: Omit<Options, 'type'> = {
  whole: true,
  lists: { people: { ids: ['p1', 'p2', 'p7'] }, queue: { ids: ['r3'] }, questions: { ids: ['', 'o5'] } },
  changes: [
    { command: 'suspend-meeting', all: null },
    { command: 'give-floor', all: null, of: 'people' },
    { command: 'pass-chair', all: TAKEN, of: 'people', but: [{ to: ['p2'], refusal: null }] },
    { command: 'grant-floor', all: TAKEN, of: 'queue' },
    { command: 'open-vote', all: null, of: 'questions', but: [{ to: ['o5'], refusal: TAKEN }] },
  ],
}
/** A hand, as the chair is told of it. */
const HAND: Omit<Options, 'type'> = {
  whole: false,
  lists: { queue: { add: ['r9'] } },
  changes: [{ command: 'give-floor', but: [{ to: ['p7'], refusal: LISTED }] }],
}

function told(...messages: Omit<Options, 'type'>[]) {
  const options = new HeldOffers()
  for (const message of messages) options.hear(message)
  const room = { options } as unknown as Room
  const code = (command: CommandName, target: string | null = null) => {
    const option = optionFor(room, command, target)
    return option && (option.refusal?.code ?? 'allowed')
  }
  return { room, options, code }
}

test('the whole says what is allowed, refused, and not for this person', () => {
  const { room, code } = told(WHOLE)
  expect(code('suspend-meeting')).toBe('allowed')
  expect(code('suspend-meeting', 'p1')).toBe('allowed')
  expect(code('give-floor', 'p7')).toBe('allowed')
  expect(code('give-floor', 'p8')).toBeNull()
  expect(code('give-floor')).toBeNull()
  expect(code('pass-chair', 'p1')).toBe('floor-taken')
  expect(code('pass-chair', 'p2')).toBe('allowed')
  expect(code('close-meeting')).toBeNull()
  expect([offered(room, 'pass-chair'), offered(room, 'close-meeting')]).toEqual([true, false])
  expect(targetsOf(room, 'pass-chair')).toEqual(['p1', 'p2', 'p7'])
})

test('a command that may do without a target answers for what is not listed too', () => {
  const { code } = told(WHOLE)
  expect([code('open-vote'), code('open-vote', 'o6'), code('open-vote', 'o5')]).toEqual([
    'allowed',
    'allowed',
    'floor-taken',
  ])
})

test('a difference changes what it names, and nothing else', () => {
  const { room, code } = told(WHOLE, HAND)
  expect(code('give-floor', 'p7')).toBe('on-the-list')
  expect(code('give-floor', 'p1')).toBe('allowed')
  expect(code('grant-floor', 'r9')).toBe('floor-taken')
  expect(code('pass-chair', 'p7')).toBe('floor-taken')
  expect([refusedFor(room, 'give-floor', 'on-the-list'), refusedFor(room, 'give-floor', 'x')]).toEqual([true, false])
})

test('a refusal that speaks of its target names it, and is the same object each time', () => {
  const { room } = told(WHOLE, HAND)
  const option = optionFor(room, 'give-floor', 'p7')
  expect(option?.refusal?.details).toEqual({ participant: 'p7' })
  expect(option?.refusal?.article).toBeNull()
  expect(optionFor(room, 'give-floor', 'p7')).toBe(option)
})

test('an answer of their own goes, a list changes its name, an answer for all becomes allowed', () => {
  const { options, code } = told(WHOLE, HAND)
  options.hear({
    whole: false,
    lists: { queue: { remove: ['r3'] }, some: { ids: ['p2'] } },
    changes: [
      { command: 'give-floor', asall: ['p7'] },
      { command: 'pass-chair', all: null, of: 'some', asall: ['p2'] },
      { command: 'open-vote', of: null, asall: ['o5'] },
    ],
  })
  expect([code('give-floor', 'p7'), code('grant-floor', 'r3'), code('grant-floor', 'r9')]).toEqual([
    'allowed',
    null,
    'floor-taken',
  ])
  expect([code('pass-chair', 'p1'), code('pass-chair', 'p2')]).toEqual([null, 'allowed'])
  expect([code('open-vote'), code('open-vote', 'o5')]).toEqual(['allowed', 'allowed'])
})

test('gone, then here again: the last word counts, and nothing of before is left', () => {
  const { options, code } = told(WHOLE)
  options.hear({ whole: false, lists: { people: null }, changes: [{ command: 'pass-chair', gone: true }] })
  expect(code('pass-chair', 'p2')).toBeNull()
  expect(code('give-floor', 'p2')).toBeNull()
  options.hear({
    whole: false,
    lists: { people: { ids: ['p2'] } },
    changes: [{ command: 'pass-chair', all: TAKEN, of: 'people' }],
  })
  expect(code('pass-chair', 'p2')).toBe('floor-taken')
  options.hear({ whole: true, lists: {}, changes: [{ command: 'take-chair', all: null }] })
  expect([code('take-chair'), code('pass-chair', 'p2'), code('suspend-meeting')]).toEqual(['allowed', null, null])
})

test('a hand wakes who reads the two commands that it changes, and nobody else', () => {
  const { room, options } = told(WHOLE)
  const woken: string[] = []
  const asking = {
    'give-floor p7': () => woken.push(`give-floor ${allowed(room, 'give-floor', 'p7')}`),
    'grant-floor r9': () => woken.push(`grant-floor ${allowed(room, 'grant-floor', 'r9')}`),
    'pass-chair p7': () => woken.push(`pass-chair ${allowed(room, 'pass-chair', 'p7')}`),
    'suspend-meeting': () => woken.push(`suspend-meeting ${allowed(room, 'suspend-meeting')}`),
    'take-chair': () => woken.push(`take-chair ${offered(room, 'take-chair')}`),
  }
  const stop = $effect.root(() => {
    for (const ask of Object.values(asking)) $effect(() => void ask())
  })
  flushSync()
  woken.length = 0
  options.hear(HAND)
  flushSync()
  expect(woken).toEqual(['give-floor false', 'grant-floor false'])
  woken.length = 0
  options.hear({ whole: false, lists: {}, changes: [{ command: 'take-chair', all: null }] })
  flushSync()
  expect(woken).toEqual(['take-chair true'])
  stop()
})
