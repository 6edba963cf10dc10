// @vitest-environment jsdom
/** The same entries, the same sentences: what Python says of every scenario's record, said here. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { has, locales, missing, setLocale, type Locale } from '../text'
import type { Meeting, WireEntry } from '../wire/types'
import { courseOf } from './course'
import { plain, type Segment } from './segments'
import { quotesOf, sentenceOf, TELLINGS, type Quote } from './record'

interface Case {
  scenario: string
  entries: WireEntry[]
  view: Meeting
  said: Record<Locale, [Segment[], Quote[]][]>
}

const ROOT = resolve(__dirname, '../../..')
const OWN = resolve(ROOT, '.venv/bin/python')

function cases(): Case[] {
  const told = spawnSync(existsSync(OWN) ? OWN : 'python3', ['-m', 'tests.procedure.told'], {
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

describe('the record in sentences', () => {
  const languages = locales().map((one) => one.code)

  test('has a sentence for every kind of entry in every language', () => {
    for (const language of languages) {
      setLocale(language, false)
      expect(Object.keys(TELLINGS).filter((kind) => !has(`record-${kind}`))).toEqual([])
    }
  })

  test('says what Python says, of every scenario, in every language', () => {
    const kinds = new Set<string>()
    for (const one of cases()) {
      const course = courseOf(one.entries)
      for (const language of languages) {
        setLocale(language, false)
        one.entries.forEach((entry, place) => {
          const [segments, quotes] = one.said[language]?.[place] ?? [[], []]
          const where = `${one.scenario}, entry ${entry.seq}: ${plain(segments)}`
          expect(sentenceOf(entry, one.view, course), where).toEqual(segments)
          expect(quotesOf(entry, one.view), where).toEqual(quotes)
          kinds.add(entry.kind)
        })
      }
    }
    expect(kinds.size).toBeGreaterThan(60)
    expect([...missing]).toEqual([])
  }, 60_000)
})
