/** Verdicts one after the other, and what they come to. */
import { expect, test } from 'vitest'
import type { Verdict } from './quality'
import { settle, UNSETTLED, type Settled } from './settling'

/** The levels after each verdict, one every 2 s. */
function course(levels: Verdict['level'][], start: Settled = UNSETTLED): number[] {
  let now = start
  return levels.map(
    (level, index) => (now = settle(now, { level, reasons: level === 3 ? [] : ['lossy'] }, index * 2000)).level,
  )
}

test('it falls after two readings, no further than both say, and not for one', () => {
  expect(course([3, 1, 3, 3])).toEqual([3, 3, 3, 3])
  expect(course([3, 1, 1])).toEqual([3, 3, 1])
  expect(course([3, 1, 2, 1, 1])).toEqual([3, 3, 2, 2, 1])
})

test('it rises after 10 s, no further than all of them say, and starts again when they break off', () => {
  expect(course([3, 1, 1, 3, 3, 3, 3, 3, 3])).toEqual([3, 3, 1, 1, 1, 1, 1, 1, 3])
  expect(course([3, 1, 1, 3, 3, 2, 3, 3, 3])).toEqual([3, 3, 1, 1, 1, 1, 1, 1, 2])
  expect(course([3, 1, 1, 3, 3, 3, 1, 3, 3, 3])).toEqual([3, 3, 1, 1, 1, 1, 1, 1, 1, 1])
})

test('at the beginning good is believed at once, and bad after two readings', () => {
  expect(course([3])).toEqual([3])
  expect(course([1, 1])).toEqual([0, 1])
  expect(course([1, 3])).toEqual([0, 3])
})

test('the reasons are those of the level that is reached', () => {
  const weak = settle({ ...UNSETTLED, level: 3 }, { level: 2, reasons: ['slow'] }, 0)
  expect(weak.reasons).toEqual([])
  expect(settle(weak, { level: 2, reasons: ['slow'] }, 2000)).toMatchObject({ level: 2, reasons: ['slow'] })
})

/** A connection that is bad whenever pictures come in, and good without them: how long it was without each time (s). */
function withoutPictures(relapses: number, goodMs = 0): number[] {
  const waits: number[] = []
  let at = 0
  let now = settle(UNSETTLED, { level: 3, reasons: [] }, at)
  const next = (level: Verdict['level']) => (now = settle(now, { level, reasons: [] }, (at += 2000)))
  const until = (level: Verdict['level']) => {
    while (now.level !== level) next(level)
  }
  for (let n = 0; n < relapses; n++) {
    for (const end = at + goodMs; at < end;) next(3)
    until(1)
    const fell = at
    until(3)
    waits.push((at - fell - 2000) / 1000)
  }
  return waits
}

test('after each relapse it waits twice as long, 80 s at most', () => {
  expect(withoutPictures(6)).toEqual([10, 20, 40, 80, 80, 80])
})

test('a fall later than a minute after the rise is no relapse', () => {
  expect(withoutPictures(3, 70_000)).toEqual([10, 10, 10])
})

test('two minutes that were good make it forget', () => {
  let settled: Settled = { ...UNSETTLED, level: 3, rose: 0, patienceMs: 40_000 }
  const fallen = (at: number) =>
    settle(settle(settled, { level: 1, reasons: [] }, at - 2000), { level: 1, reasons: [] }, at).patienceMs
  expect(fallen(90_000)).toBe(40_000)
  expect(fallen(130_000)).toBe(10_000)
  settled = { ...settled, level: 2 }
  expect(fallen(130_000), 'weak is not good').toBe(40_000)
})

test('a fall in two steps is one relapse', () => {
  expect(
    settle(
      { ...UNSETTLED, level: 2, rose: null, waiting: { worse: true, since: 0, verdicts: [{ level: 1, reasons: [] }] } },
      { level: 1, reasons: [] },
      2000,
    ),
  ).toMatchObject({ level: 1, patienceMs: 10_000 })
})
