/** The same entries, the same view: random histories and each row of the fold, in Python and here. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { Meeting, WireEntry } from '../wire/types'
import { FOLD } from '../wire/fold'
import { COMPUTED } from './computed'
import { empty, evolve, fold } from './fold'
import { interpreter, type Table } from './interpreter'
import { onTheList } from './list'
import { channels, openMicrophones, signing } from './microphones'
import { OPERATIONS } from './operations'

interface Case {
  audience: string
  entries: WireEntry[]
  view: Meeting
  heard: string[]
  channels: Record<string, string>
  signing: Record<string, string>
}

const ROOT = resolve(__dirname, '../../..')
const OWN = resolve(ROOT, '.venv/bin/python')

/** What a module of the tests in Python prints: a JSON value a line. */
function told<T>(module: string, ...given: string[]): T[] {
  const python = existsSync(OWN) ? OWN : 'python3'
  const run = spawnSync(python, ['-m', module, ...given], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...process.env, PYTHONPATH: 'src' },
  })
  if (run.status !== 0) throw new Error(run.stderr)
  return run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)
}

/** A state, an entry, and the state that Python gives after it. */
interface Row<State> {
  before: State
  entry: WireEntry
  after: State
}

/** Hundreds of histories are folded; a machine that has other work takes its time. */
const PATIENCE_MS = 60_000

describe('the fold', () => {
  const found = told<Case>('tests.procedure.walk', '20')
  const rows = told<Row<Meeting>>('tests.procedure.generated')

  test('has histories that go through most kinds of entry', () => {
    const kinds = new Set(found.flatMap((one) => one.entries.map((entry) => entry.kind)))
    expect(kinds.size).toBeGreaterThan(38)
  })

  test(
    'gives the state that Python gives, for every audience',
    () => {
      for (const one of found) expect(fold(empty(), one.entries), one.audience).toEqual(one.view)
    },
    PATIENCE_MS,
  )

  test('opens the microphones that Python opens', () => {
    for (const one of found) expect(openMicrophones(fold(empty(), one.entries))).toEqual(one.heard)
  })

  test('has the people of the list in the order of Python, whoever came later, was replaced, corrected or taken off', () => {
    const lists = told<{ seats: Meeting['seats']; order: string[] }>('tests.procedure.listed', '300')
    for (const one of lists) expect(onTheList(one.seats).map(({ id }) => id)).toEqual(one.order)
  })

  test('opens the channels that Python opens', () => {
    for (const one of found) {
      const meeting = fold(empty(), one.entries)
      expect({ channels: channels(meeting), signing: signing(meeting) }).toEqual({
        channels: one.channels,
        signing: one.signing,
      })
    }
  })

  test('changes by each row, whatever the state, what it changes in Python', () => {
    expect(new Set(rows.map((one) => one.entry.kind))).toEqual(new Set(Object.keys(FOLD)))
    for (const { before, entry, after } of rows) expect(evolve(before, entry), entry.kind).toEqual(after)
  })

  test.each(Object.keys(OPERATIONS))('would be found out if it forgot to %s', (name) => {
    const operations = OPERATIONS as Record<string, unknown>
    const right = operations[name]
    operations[name] = (known: unknown) => known
    const wrong = rows.some(({ before, entry, after }) => !isDeepStrictEqual(evolve(before, entry), after))
    operations[name] = right
    expect(wrong).toBe(true)
  })

  test.each(Object.keys(COMPUTED))('would be found out if it computed %s otherwise', (name) => {
    const code = COMPUTED as Record<string, unknown>
    const right = code[name] as (...given: unknown[]) => unknown
    code[name] = (...given: unknown[]) => (typeof right(...given) === 'boolean' ? !right(...given) : {})
    const wrong = rows.some(({ before, entry, after }) => !isDeepStrictEqual(evolve(before, entry), after))
    code[name] = right
    expect(wrong).toBe(true)
  })

  test('is that of any type of record: of its table alone', () => {
    interface Journal extends Record<string, unknown> {
      size: number
    }
    const [toy] = told<{ table: Table; empty: Journal; cases: Row<Journal>[] }>('tests.recorder.journal.told')
    if (!toy) throw new Error('nothing told')
    const fold = interpreter<Journal>(toy.table, {})
    expect(toy.cases.some((one) => one.entry.kind === 'remarked')).toBe(true)
    for (const { before, entry, after } of toy.cases)
      expect({ ...fold(before, entry), size: entry.seq + 1, last_at: entry.at }, entry.kind).toEqual(after)
    expect(toy.empty.size).toBe(0)
  })

  test('goes on from where it was', () => {
    for (const { entries } of found.slice(0, 20)) {
      const half = entries.length >> 1
      expect(fold(fold(empty(), entries.slice(0, half)), entries.slice(half))).toEqual(fold(empty(), entries))
    }
  })
})
