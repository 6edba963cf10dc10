/**
 * How good one's connection is, from what the browser counts (W3C Identifiers for WebRTC's Statistics API).
 *
 * Pure: what was measured in, a verdict out. 3 good, 2 weak (fewer pictures), 1 bad (sound only), 0 unknown: nobody is there.
 * Loss is counted for each direction over all connections, the round trip is that of the middle one, so that one
 * person's bad network is not taken for one's own.
 */
export type Level = 0 | 1 | 2 | 3
export type Reason = 'lossy' | 'slow' | 'cut'

/** What one connection has counted since it began. Packets: what was expected, what of it was lost. */
export interface Counted {
  state: RTCPeerConnectionState
  inward: Packets
  outward: Packets
  rttMs: number | null
  jitterMs: number | null
  /** Bits a second that the browser thinks it can send. */
  outgoing: number | null
}

export interface Packets {
  expected: number
  lost: number
}

/** What was measured in the last moment. `loss` from 0 to 1; null: nothing to measure it by. */
export interface Measured {
  up: number
  expected: number
  rttMs: number | null
  jitterMs: number | null
  loss: number | null
  outgoing: number | null
  /** Round trip to the server over the line. */
  serverMs: number | null
}

export interface Verdict {
  level: Level
  reasons: Reason[]
}

/** Fewer packets than this say nothing of a loss. */
const ENOUGH_PACKETS = 20
/** [weak, bad]. A round trip of 300 ms is 150 ms mouth to ear and more; over 400 ms nobody can talk (ITU-T G.114). */
const LOSS = [0.03, 0.1] as const
const RTT_MS = [300, 600] as const
const JITTER_MS = [60, 200] as const
const SERVER_MS = [1000, 3000] as const
/** [weak, bad]: what a small picture needs, what sound needs. */
const OUTGOING = [150_000, 40_000] as const

type Entry = Record<string, unknown>

/** The counters in a report of `getStats`. */
export function countedIn(report: Iterable<Entry>, state: RTCPeerConnectionState): Counted {
  const counted: Counted = {
    state,
    inward: { expected: 0, lost: 0 },
    outward: { expected: 0, lost: 0 },
    rttMs: null,
    jitterMs: null,
    outgoing: null,
  }
  for (const entry of report) {
    if (entry['type'] === 'inbound-rtp') {
      add(counted.inward, number(entry, 'packetsReceived') + number(entry, 'packetsLost'), number(entry, 'packetsLost'))
      counted.jitterMs = greater(counted.jitterMs, seconds(entry, 'jitter'))
    } else if (entry['type'] === 'outbound-rtp') {
      add(counted.outward, number(entry, 'packetsSent'), 0)
    } else if (entry['type'] === 'remote-inbound-rtp') {
      add(counted.outward, 0, number(entry, 'packetsLost'))
      counted.rttMs ??= seconds(entry, 'roundTripTime')
    } else if (entry['type'] === 'candidate-pair' && entry['nominated'] === true && entry['state'] === 'succeeded') {
      counted.rttMs = seconds(entry, 'currentRoundTripTime') ?? counted.rttMs
      counted.outgoing =
        typeof entry['availableOutgoingBitrate'] === 'number' ? entry['availableOutgoingBitrate'] : null
    }
  }
  return counted
}

/** What happened between two countings of the same connections, each with the one before; null: it is new. */
export function measured(
  pairs: [before: Counted | null, now: Counted][],
  expected: number,
  serverMs: number | null,
): Measured {
  const up = pairs.filter(([, now]) => now.state === 'connected')
  const direction = (way: 'inward' | 'outward') => lossOf(up.map(([before, now]) => since(before?.[way], now[way])))
  return {
    up: up.length,
    expected: Math.max(expected, 0),
    rttMs: middle(up.map(([, now]) => now.rttMs)),
    jitterMs: middle(up.map(([, now]) => now.jitterMs)),
    loss: greater(direction('inward'), direction('outward')),
    outgoing: middle(up.map(([, now]) => now.outgoing)),
    serverMs,
  }
}

/** What was measured means, taken by itself. */
export function judge(read: Measured): Verdict {
  if (read.expected > 0 && read.up === 0) return { level: 1, reasons: ['cut'] }
  const cut: Level = read.up * 2 <= read.expected && read.up < read.expected ? 2 : 3
  const lossy = above(read.loss, LOSS)
  const sending = read.outgoing === null ? 3 : below(read.outgoing, OUTGOING)
  const slow = Math.min(
    above(read.rttMs, RTT_MS),
    above(read.jitterMs, JITTER_MS),
    above(read.serverMs, SERVER_MS),
    sending,
  ) as Level
  const reasons = (
    [
      ['cut', cut],
      ['lossy', lossy],
      ['slow', slow],
    ] as const
  )
    .filter(([, level]) => level < 3)
    .map(([reason]) => reason)
  const known = read.expected > 0 || read.serverMs !== null
  return { level: known ? (Math.min(cut, lossy, slow) as Level) : 0, reasons }
}

function lossOf(parts: Packets[]): number | null {
  const total = { expected: 0, lost: 0 }
  for (const part of parts) add(total, part.expected, part.lost)
  return total.expected < ENOUGH_PACKETS ? null : Math.min(1, Math.max(0, total.lost / total.expected))
}

function since(before: Packets | undefined, now: Packets): Packets {
  return {
    expected: Math.max(0, now.expected - (before?.expected ?? 0)),
    lost: Math.max(0, now.lost - (before?.lost ?? 0)),
  }
}

function add(to: Packets, expected: number, lost: number): void {
  to.expected += expected
  to.lost += lost
}

function above(value: number | null, [weak, bad]: readonly [number, number]): Level {
  return value === null || value < weak ? 3 : value < bad ? 2 : 1
}

function below(value: number, [weak, bad]: readonly [number, number]): Level {
  return value >= weak ? 3 : value >= bad ? 2 : 1
}

function middle(values: (number | null)[]): number | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}

function greater(one: number | null, other: number | null): number | null {
  return one === null ? other : other === null ? one : Math.max(one, other)
}

function number(entry: Entry, name: string): number {
  return typeof entry[name] === 'number' ? entry[name] : 0
}

function seconds(entry: Entry, name: string): number | null {
  return typeof entry[name] === 'number' ? entry[name] * 1000 : null
}
