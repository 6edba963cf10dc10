/** The same entries, the same view: random histories folded in Python and here, for every audience. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Meeting, WireEntry } from '../wire/types'
import { empty } from './empty'
import { fold } from './fold'
import { channels, openMicrophones, signing } from './microphones'

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

function cases(count: number): Case[] {
  const python = existsSync(OWN) ? OWN : 'python3'
  const told = spawnSync(python, ['-m', 'tests.procedure.walk', String(count)], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...process.env, PYTHONPATH: 'src' },
  })
  if (told.status !== 0) throw new Error(told.stderr)
  return told.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case)
}

/** Hundreds of histories are folded; a machine that has other work takes its time. */
const PATIENCE_MS = 60_000

describe('the fold', () => {
  const found = cases(20)

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

  test('opens the channels that Python opens', () => {
    for (const one of found) {
      const meeting = fold(empty(), one.entries)
      expect({ channels: channels(meeting), signing: signing(meeting) }).toEqual({
        channels: one.channels,
        signing: one.signing,
      })
    }
  })

  test('goes on from where it was', () => {
    for (const { entries } of found.slice(0, 20)) {
      const half = entries.length >> 1
      expect(fold(fold(empty(), entries.slice(0, half)), entries.slice(half))).toEqual(fold(empty(), entries))
    }
  })
})
