/** The quality of a connection, from made-up countings. */
import { expect, test } from 'vitest'
import { countedIn, judge, measured, type Counted, type Measured } from './quality'

const GOOD: Measured = { up: 3, expected: 3, rttMs: 40, jitterMs: 5, loss: 0, outgoing: 2_000_000, serverMs: 20 }
const verdict = (more: Partial<Measured>) => judge({ ...GOOD, ...more })
const counted = (more: Partial<Counted> = {}): Counted => ({
  state: 'connected',
  inward: { expected: 0, lost: 0 },
  outward: { expected: 0, lost: 0 },
  rttMs: 40,
  jitterMs: 5,
  outgoing: 2_000_000,
  ...more,
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
      {
        type: 'candidate-pair',
        nominated: true,
        state: 'succeeded',
        currentRoundTripTime: 0.05,
        availableOutgoingBitrate: 300_000,
      },
      { type: 'codec' },
    ],
    'connected',
  )
  expect(found).toEqual({
    state: 'connected',
    inward: packets(200, 10),
    outward: packets(200, 20),
    rttMs: 50,
    jitterMs: 30,
    outgoing: 300_000,
  })
})

test('loss is of the moment, of the worse direction, and of enough packets', () => {
  const before = counted({ inward: packets(1000, 500), outward: packets(1000, 0) })
  const now = counted({ inward: packets(1100, 502), outward: packets(1100, 8) })
  expect(measured([[before, now]], 1, null).loss).toBeCloseTo(0.08)
  expect(
    measured([[before, counted({ inward: packets(1010, 505), outward: packets(1000, 0) })]], 1, null).loss,
  ).toBeNull()
})

test('one bad network among many is not one’s own', () => {
  const well = counted({ inward: packets(300, 0) })
  const badly = counted({ inward: packets(30, 20), rttMs: 2000 })
  const read = measured(
    [
      [null, well],
      [null, well],
      [null, well],
      [null, badly],
    ],
    4,
    null,
  )
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
