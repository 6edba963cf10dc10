// @vitest-environment jsdom
/** Who goes on from a state has what who read the history has; what the state lacks comes when it is asked for. */
import { afterEach, expect, test, vi } from 'vitest'
import { walks } from '../../dev/walks'
import type { Meeting, Texts, WireEntry } from '../wire/types'
import { empty, fold } from './fold'
import { Folding } from './folding'
import { stateNow } from './late.svelte'

const HISTORIES = walks(8)
afterEach(() => vi.unstubAllGlobals())

/** As the server tells it: without the words of statements, and without what may be corrected. */
function lightened(meeting: Meeting): Meeting {
  const entered = meeting.statements.entered.map((one) => ({ ...one, texts: {} }))
  return {
    ...meeting,
    statements: { ...meeting.statements, entered },
    publication: { ...meeting.publication, texted: [] },
  }
}

function served(entries: readonly WireEntry[], texts: () => Record<string, Texts> = () => ({})): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address)
    const { pathname, searchParams } = new URL(address, 'http://room.test')
    const [start, end] = ['start', 'end'].map((name) => Number(searchParams.get(name)))
    const told = pathname.endsWith('/entries')
      ? { entries: entries.filter(({ seq }) => seq >= (start ?? 0) && seq < (end ?? 0)) }
      : { texts: texts() }
    return Promise.resolve(new Response(JSON.stringify(told)))
  })
  return asked
}

/** A fold that went on from the state half way, and has read the rest. */
function late(entries: readonly WireEntry[], changed = () => {}): Folding {
  const half = entries.length >> 1
  const made = new Folding('m', changed)
  made.goOn({ audience: 'secretariat', upto: half, meeting: lightened(fold(empty(), entries.slice(0, half))) })
  made.greeted('secretariat', entries.length)
  expect(made.whole).toBe(entries.length === half)
  made.add(entries.slice(half))
  expect(made.reached(entries.length)).toBe(true)
  return made
}

test('the state and what came since give what the history gives', () => {
  for (const entries of HISTORIES) {
    const meeting = late(entries).meeting
    expect(lightened(meeting)).toEqual(lightened(fold(empty(), entries)))
  }
})

test('the entries before come when the record is opened, in pages, and once', async () => {
  const changed = vi.fn()
  for (const entries of HISTORIES) {
    const asked = served(entries)
    const made = late(entries, changed)
    expect(made.late.entriesHere).toBe(false)
    await Promise.all([made.late.readEntries(), made.late.readEntries()])
    await made.late.readEntries()
    expect(asked).toHaveLength(Math.ceil((entries.length >> 1) / 1000))
    expect(made.entries.map(({ seq }) => seq)).toEqual(entries.map(({ seq }) => seq))
    expect(made.late.entriesHere).toBe(true)
  }
  expect(changed).toHaveBeenCalledTimes(HISTORIES.length)
})

const entry = (kind: string, seq: number, facts: object, texts: Texts = {}): WireEntry =>
  ({ seq, at: seq, act: [seq, 1], by: 'p1', for: null, label: 'open', kind, facts, texts }) as WireEntry
const SAID = { statement: 's0', participant: 'p1', item: 'i1' }

test('the words of statements come when the agenda is opened, and none that were erased on the way', async () => {
  const made = new Folding('m', () => {})
  const meeting = lightened(fold(empty(), [entry('statement-entered', 0, SAID, { text: { en: 'One' } })]))
  made.goOn({ audience: 'public', upto: 1, meeting })
  let words: Record<string, Texts> = { 0: { text: { en: 'One' } } }
  const asked = served([], () => words)
  const [told, words1] = [made.late.readStatements('i1'), words]
  made.add([entry('text-redacted', 1, { target: 0, item: 'i1', always: false })])
  words = { 0: {} }
  await told
  expect(words1[0]).not.toEqual({})
  expect(asked).toEqual(['/room/m/statements?item=i1', '/room/m/statements?item=i1'])
  expect(made.meeting.statements.entered[0]?.texts).toEqual({})
  expect(made.late.statementsHere('i1')).toBe(true)
  expect(made.late.statementsHere(null)).toBe(false)
})

test('an erasure takes effect at once in words that came later', async () => {
  const made = new Folding('m', () => {})
  made.goOn({
    audience: 'public',
    upto: 1,
    meeting: lightened(fold(empty(), [entry('statement-entered', 0, SAID, { text: { en: 'One' } })])),
  })
  served([], () => ({ 0: { text: { en: 'One' } } }))
  await made.late.readStatements('i1')
  expect(made.meeting.statements.entered[0]?.texts).toEqual({ text: { en: 'One' } })
  made.add([entry('text-redacted', 1, { target: 0, item: 'i1', always: false })])
  expect(made.meeting.statements.entered[0]?.texts).toEqual({})
})

test('where no state is to be had the line gives the history', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: 204 })))
  expect(await stateNow('m')).toBeNull()
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
  expect(await stateNow('m')).toBeNull()
})
