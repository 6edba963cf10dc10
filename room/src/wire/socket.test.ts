/** The line: what is sent is answered once, and a broken line comes back where it was. */
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Socket, type WebSocketLike } from './socket'
import type { Cursor, FromServer } from './types'

class Wire implements WebSocketLike {
  binaryType: BinaryType = 'blob'
  onopen: WebSocketLike['onopen'] = null
  onmessage: WebSocketLike['onmessage'] = null
  onclose: WebSocketLike['onclose'] = null
  sent: Record<string, unknown>[] = []
  closed = false

  send(text: string): void {
    this.sent.push(JSON.parse(text) as Record<string, unknown>)
  }

  close(): void {
    this.closed = true
    this.onclose?.({} as CloseEvent)
  }

  open(): void {
    this.onopen?.({} as Event)
  }

  say(message: object): void {
    this.onmessage?.({ data: JSON.stringify(message) } as MessageEvent<string>)
  }

  pack(message: object): void {
    const page = new Uint8Array(gzipSync(JSON.stringify(message)))
    this.onmessage?.({ data: page.buffer } as MessageEvent<ArrayBuffer>)
  }
}

let wires: Wire[]
let heard: FromServer[]
let ups: boolean[]
let ends: string[]
let cursor: Cursor | null
let line: Socket
const faults = vi.fn()

const wire = () => wires[wires.length - 1] as Wire
const acts = (of: Wire) => of.sent.filter((one) => one['type'] === 'act')

beforeEach(() => {
  vi.useFakeTimers()
  faults.mockClear()
  vi.stubGlobal('reportError', faults)
  wires = []
  heard = []
  ups = []
  ends = []
  cursor = null
  line = new Socket(
    {
      cursor: () => cursor,
      message: (m) => heard.push(m),
      connected: (up) => ups.push(up),
      ended: (why) => ends.push(why),
    },
    () => {
      const made = new Wire()
      wires.push(made)
      return made
    },
    () => 0.5,
  )
  line.open()
  wire().open()
})

afterEach(() => {
  line.close()
  vi.useRealTimers()
})

test('says hello with how far it has folded', () => {
  expect(wire().sent).toEqual([{ type: 'hello', protocol: 1, cursor: null, packed: true }])
  cursor = { audience: 'public', seq: 7 }
  wire().close()
  vi.advanceTimersByTime(10_000)
  wire().open()
  expect(wire().sent[0]).toEqual({ type: 'hello', protocol: 1, cursor, packed: true })
})

test('sends an act again under its id until it is answered, and then no more', async () => {
  wire().say({ type: 'welcome' })
  const answer = line.act({ type: 'open-meeting' })
  const id = acts(wire())[0]?.['id']
  wire().close()
  vi.advanceTimersByTime(10_000)
  wire().open()
  wire().say({ type: 'welcome' })
  expect(acts(wire()).map((one) => one['id'])).toEqual([id])
  wire().say({ type: 'accepted', id, seqs: [3], receipt: null })
  await expect(answer).resolves.toMatchObject({ type: 'accepted', seqs: [3] })
  wire().close()
  vi.advanceTimersByTime(10_000)
  wire().open()
  wire().say({ type: 'welcome' })
  expect(acts(wire())).toEqual([])
})

test('asks again where nobody knows yet whether an act stands', async () => {
  wire().say({ type: 'welcome' })
  const answer = line.act({ type: 'open-meeting' })
  const id = acts(wire())[0]?.['id']
  wire().say({ type: 'failed', id, code: 'uncertain' })
  vi.advanceTimersByTime(1_500)
  expect(acts(wire())).toHaveLength(2)
  wire().say({ type: 'failed', id, code: 'not-stored' })
  await expect(answer).resolves.toMatchObject({ type: 'failed', code: 'not-stored' })
})

test('takes a silent line for dead and calls again', () => {
  wire().say({ type: 'welcome' })
  const first = wire()
  vi.advanceTimersByTime(12_500)
  expect(first.closed).toBe(true)
  vi.advanceTimersByTime(10_000)
  expect(wires.length).toBeGreaterThan(1)
  expect(ups).toEqual([true, false])
})

test('waits longer each time, and never for ever', () => {
  const waits: number[] = []
  for (let n = 0; n < 8; n++) {
    const before = wires.length
    let waited = 0
    wire().close()
    while (wires.length === before) {
      vi.advanceTimersByTime(50)
      waited += 50
    }
    waits.push(waited)
  }
  expect(waits[0]).toBeLessThan(500)
  expect(Math.max(...waits)).toBeLessThanOrEqual(4_000)
  expect([...waits].sort((a, b) => a - b)).toEqual(waits)
})

test('gives up a call that nobody answers', () => {
  wire().close()
  vi.advanceTimersByTime(500)
  expect(wires).toHaveLength(2)
  vi.advanceTimersByTime(20_000)
  expect(wires[1]?.closed).toBe(true)
  expect(wires.length).toBeGreaterThan(2)
})

test('asks whether the line still stands when the network has changed', () => {
  wire().say({ type: 'welcome' })
  const first = wire()
  line.hurry()
  expect(first.sent.at(-1)).toEqual({ type: 'ping', at: 0 })
  first.say({ type: 'pong', at: 0, now: 1 })
  vi.advanceTimersByTime(4_000)
  expect(first.closed).toBe(false)
  line.hurry()
  vi.advanceTimersByTime(3_500)
  expect(first.closed).toBe(true)
})

test('does not call again after a last goodbye, but after a passing one', () => {
  wire().say({ type: 'bye', reason: 'restart' })
  wire().close()
  vi.advanceTimersByTime(10_000)
  expect(wires).toHaveLength(2)
  wire().open()
  wire().say({ type: 'bye', reason: 'moved' })
  vi.advanceTimersByTime(60_000)
  expect(wires).toHaveLength(2)
  expect(ends).toEqual(['moved'])
})

test('hands on what it does not answer itself', () => {
  wire().say({ type: 'upto', upto: 4, now: 5 })
  expect(heard).toEqual([{ type: 'upto', upto: 4, now: 5 }])
})

test('hears pages that are packed, and what comes after them, in order', async () => {
  vi.useRealTimers()
  const upto = (upto: number) => ({ type: 'upto', upto, now: 0, checkpoint: null })
  wire().pack({ type: 'entries', entries: [], upto: 1, now: 0, checkpoint: null })
  wire().say(upto(2))
  wire().pack({ type: 'entries', entries: [{ texts: 'é'.repeat(100_000) }], upto: 3, now: 0, checkpoint: null })
  wire().pack({ type: 'entries', entries: [], upto: 4, now: 0, checkpoint: null })
  wire().say(upto(5))
  await vi.waitFor(() => expect(heard).toHaveLength(5))
  expect(heard.map((one) => 'upto' in one && one.upto)).toEqual([1, 2, 3, 4, 5])
  wire().say(upto(6))
  expect(heard).toHaveLength(6)
})

test('a page of a line that was left is not heard, and one that cannot be unpacked ends the line', async () => {
  vi.useRealTimers()
  const left = wire()
  left.pack({ type: 'entries', entries: [], upto: 1, now: 0, checkpoint: null })
  line.renew()
  wire().open()
  wire().onmessage?.({ data: new ArrayBuffer(8) } as MessageEvent<ArrayBuffer>)
  const broken = wire()
  await vi.waitFor(() => expect(broken.closed).toBe(true))
  expect(heard).toEqual([])
})

test('a goodbye behind a page that is packed is heard, and nobody calls again', async () => {
  vi.useRealTimers()
  const last = wire()
  last.pack({ type: 'entries', entries: [], upto: 1, now: 0, checkpoint: null })
  last.say({ type: 'bye', reason: 'other-tab' })
  last.onclose?.({} as CloseEvent)
  await vi.waitFor(() => expect(ends).toEqual(['other-tab']))
  expect(wires).toHaveLength(1)
})

test('behind a page that cannot be unpacked nothing more is heard of the line', async () => {
  vi.useRealTimers()
  const broken = wire()
  broken.onmessage?.({ data: new ArrayBuffer(8) } as MessageEvent<ArrayBuffer>)
  broken.say({ type: 'upto', upto: 900, now: 0, checkpoint: null })
  await vi.waitFor(() => expect(broken.closed).toBe(true))
  expect(heard).toEqual([])
  expect(faults).toHaveBeenCalledOnce()
})
