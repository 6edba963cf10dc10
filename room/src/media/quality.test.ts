/** The quality of a connection, from made-up countings. */
import { expect, test } from 'vitest'
import { countedIn, judge, reading, settle, UNSETTLED, type Counted, type Reading, type Settled, type Verdict } from './quality'

const GOOD: Reading = { up: 3, expected: 3, rttMs: 40, jitterMs: 5, loss: 0, outgoing: 2_000_000, serverMs: 20 }
const verdict = (more: Partial<Reading>) => judge({ ...GOOD, ...more })
const counted = (more: Partial<Counted> = {}): Counted => ({
  state: 'connected', inward: { expected: 0, lost: 0 }, outward: { expected: 0, lost: 0 }, rttMs: 40, jitterMs: 5, outgoing: 2_000_000, ...more,
})
const packets = (expected: number, lost: number) => ({ expected, lost })

test('a report is summed over its lines, whatever else stands in it', () => {
  const found = countedIn(
    [
      { type: 'inbound-rtp', packetsReceived: 90, packetsLost: 10, jitter: 0.004 },
      { type: 'inbound-rtp', packetsReceived: 100, packetsLost: 0, jitter: 0.03 },
      { type: 'outbound-rtp', packetsSent: 200 },
      { type: 'remote-inbound-rtp', packetsLost: 20, roundTripTime: 0.2 },
      { type: 'candidate-pair', nominated: false, state: 'succeeded', currentRoundTripTime: 9 },
      { type: 'candidate-pair', nominated: true, state: 'succeeded', currentRoundTripTime: 0.05, availableOutgoingBitrate: 300_000 },
      { type: 'codec' },
    ],
    'connected',
  )
  expect(found).toEqual({ state: 'connected', inward: packets(200, 10), outward: packets(200, 20), rttMs: 50, jitterMs: 30, outgoing: 300_000 })
})

test('loss is of the moment, of the worse direction, and of enough packets', () => {
  const before = counted({ inward: packets(1000, 500), outward: packets(1000, 0) })
  const now = counted({ inward: packets(1100, 502), outward: packets(1100, 8) })
  expect(reading([[before, now]], 1, null).loss).toBeCloseTo(0.08)
  expect(reading([[before, counted({ inward: packets(1010, 505), outward: packets(1000, 0) })]], 1, null).loss).toBeNull()
})

test('one bad network among many is not one’s own', () => {
  const well = counted({ inward: packets(300, 0) })
  const badly = counted({ inward: packets(30, 20), rttMs: 2000 })
  const read = reading([[null, well], [null, well], [null, well], [null, badly]], 4, null)
  expect(judge(read)).toEqual({ level: 3, reasons: [] })
})

test('what is measured has a level and a reason', () => {
  expect(verdict({})).toEqual({ level: 3, reasons: [] })
  expect(verdict({ loss: 0.05 })).toEqual({ level: 2, reasons: ['lossy'] })
  expect(verdict({ loss: 0.2 })).toEqual({ level: 1, reasons: ['lossy'] })
  expect(verdict({ rttMs: 400 })).toEqual({ level: 2, reasons: ['slow'] })
  expect(verdict({ rttMs: 900, loss: 0.05 })).toEqual({ level: 1, reasons: ['lossy', 'slow'] })
  expect(verdict({ jitterMs: 80 })).toEqual({ level: 2, reasons: ['slow'] })
  expect(verdict({ outgoing: 100_000 })).toEqual({ level: 2, reasons: ['slow'] })
  expect(verdict({ outgoing: 20_000 })).toEqual({ level: 1, reasons: ['slow'] })
  expect(verdict({ serverMs: 1500 })).toEqual({ level: 2, reasons: ['slow'] })
  expect(verdict({ rttMs: null, jitterMs: null, loss: null, outgoing: null })).toEqual({ level: 3, reasons: [] })
})

test('nobody reached is bad, half reached is weak, nobody there is unknown', () => {
  expect(verdict({ up: 0 })).toEqual({ level: 1, reasons: ['cut'] })
  expect(verdict({ up: 1 })).toEqual({ level: 2, reasons: ['cut'] })
  expect(verdict({ up: 2 })).toEqual({ level: 3, reasons: [] })
  expect(verdict({ up: 0, expected: 0, serverMs: null })).toEqual({ level: 0, reasons: [] })
  expect(verdict({ up: 0, expected: 0 })).toEqual({ level: 3, reasons: [] })
})

/** The levels after each verdict, one every 2 s. */
function course(levels: Verdict['level'][], start: Settled = UNSETTLED): number[] {
  let now = start
  return levels.map((level, index) => (now = settle(now, { level, reasons: level === 3 ? [] : ['lossy'] }, index * 2000)).level)
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
    for (const end = at + goodMs; at < end; ) next(3)
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
  const fallen = (at: number) => settle(settle(settled, { level: 1, reasons: [] }, at - 2000), { level: 1, reasons: [] }, at).patienceMs
  expect(fallen(90_000)).toBe(40_000)
  expect(fallen(130_000)).toBe(10_000)
  settled = { ...settled, level: 2 }
  expect(fallen(130_000), 'weak is not good').toBe(40_000)
})

test('a fall in two steps is one relapse', () => {
  expect(settle({ ...UNSETTLED, level: 2, rose: null, waiting: { worse: true, since: 0, verdicts: [{ level: 1, reasons: [] }] } }, { level: 1, reasons: [] }, 2000)).toMatchObject({ level: 1, patienceMs: 10_000 })
})
