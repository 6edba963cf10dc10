// @vitest-environment jsdom
/** What the chair is offered to say between items is true of the agenda as it stands. */
import { beforeAll, expect, test } from 'vitest'
import { empty } from '../../state/fold'
import { setLocale } from '../../text'
import type { Item } from '../../wire/types'
import { sayNext } from './saying'

beforeAll(() => setLocale('en', false))

test.each([
  [['coming', 'coming'], 'item 1'],
  [['closed', 'coming'], 'item 2'],
  [['closed', 'closed'], 'any other business'],
  [[], 'any other business'],
] as const)('after %j: the %s', (statuses, words) => {
  const meeting = empty()
  meeting.agenda.items = Object.fromEntries(
    statuses.map((status, at) => [`i${at}`, { id: `i${at}`, status, texts: {} } as unknown as Item]),
  )
  expect(sayNext(meeting, null, 0).say.join(' ')).toContain(words)
})
