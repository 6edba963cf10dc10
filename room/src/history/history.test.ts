/** A device over reloads and breaks of the line: what it asks, keeps and says. [RECORD-12] [RECORD-13] */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { FromServer, Prove } from '../wire/types'
import { RecordHistory } from './history.svelte'
import { keptHistory } from './keeping'
import { leaves, proof, RECORD, Signer } from './sample'

const later = setTimeout
const signer = new Signer()
let tree: Buffer[]
let asked: Prove[]
let refolds: number
let answers: boolean
let device: RecordHistory
let stored: Map<string, string>

function open(): void {
  device?.close()
  device = new RecordHistory(RECORD, { ask, refold: () => (refolds += 1) })
}

function ask(message: Prove): void {
  asked.push(message)
  if (!answers) return
  const { old, size } = message
  const steps = old <= size && size <= tree.length ? proof(old, tree.slice(0, size)) : null
  queueMicrotask(() => hear({ type: 'proof', old, size, steps }))
}

const hear = (message: object) => device.heard(message as FromServer)

function greet(now: Buffer[], restored: string[] = [], by = signer): void {
  tree = now
  hear({ type: 'welcome', waiting: false, vkey: by.vkey, upto: now.length, checkpoint: by.checkpoint(now), restored })
}

function grow(size: number, type = 'entries', note: string | null = signer.checkpoint(leaves(size))): void {
  tree = leaves(size)
  hear({ type, entries: [], upto: size, checkpoint: note })
}

const kept = () => keptHistory(RECORD)
const keeps = (size: number) =>
  vi.waitFor(() => expect(kept()?.notes.at(-1)).toBe(signer.checkpoint(leaves(size))), { timeout: 10_000 })
const warns = (is: string) => vi.waitFor(() => expect(device.warning?.is).toBe(is), { timeout: 120_000, interval: 500 })
const sees = (size: number) =>
  vi.waitFor(() => expect(kept()?.seen).toBe(signer.checkpoint(leaves(size))), { timeout: 10_000 })
/** All that is due by then has been done. */
const rest = async (ms: number) => {
  for (let passed = 0; passed < ms; passed += 1_000) {
    await vi.advanceTimersByTimeAsync(1_000)
    await new Promise((done) => later(done, 2)) // hashing is done beside
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  stored = new Map()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  })
  asked = []
  refolds = 0
  answers = true
  open()
})

afterEach(() => {
  device.close()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('the last checkpoint is kept across reloads, and the proof asked for on return', async () => {
  greet(leaves(5))
  await keeps(5)
  expect(asked).toEqual([])
  open()
  greet(leaves(9))
  await keeps(9)
  expect(asked).toEqual([{ type: 'prove', old: 5, size: 9 }])
  expect([device.warning, refolds]).toEqual([null, 0])
})

test('in the room a signature is checked within a second, a proof asked for now and then', async () => {
  greet(leaves(5))
  await keeps(5)
  for (const size of [6, 7, 8]) grow(size)
  await sees(8)
  expect(asked).toEqual([])
  await rest(45_000)
  await vi.waitFor(() => expect(asked).toEqual([{ type: 'prove', old: 5, size: 8 }]))
  await keeps(8)
  await rest(60_000)
  expect(asked.length, 'nothing new, nothing asked').toBe(1)
})

test('a rollback is found on the next greeting, however short the time before', async () => {
  greet(leaves(5))
  await keeps(5)
  grow(9)
  device.down()
  greet(leaves(6))
  await warns('rolled-back')
  expect(device.warning).toMatchObject({ seen: 9, size: 6, note: signer.checkpoint(leaves(9)) })
  expect(refolds).toBe(1)
  greet(leaves(6))
  await rest(1_000)
  expect([device.warning?.is, refolds]).toEqual(['rolled-back', 1])
  expect(kept()?.notes).toEqual([signer.checkpoint(leaves(5))])
  greet(leaves(10))
  await vi.waitFor(() => expect(device.warning, 'what was seen is shown again').toBeNull())
})

test('another history in the room is found with the next proof', async () => {
  greet(leaves(5))
  await keeps(5)
  tree = leaves(9, 3)
  hear({ type: 'entries', entries: [], upto: 9, checkpoint: signer.checkpoint(tree) })
  await rest(45_000)
  await vi.waitFor(() => expect(device.warning).toMatchObject({ is: 'other', seen: 9 }))
})

test('one confirmation after a restoration; then it is followed, and no more is said of it', async () => {
  greet(leaves(9))
  await keeps(9)
  const notice = signer.checkpoint(leaves(6), 'restored 1795900000000')
  greet(leaves(7, 6), [notice])
  await warns('restored')
  device.goOn()
  expect([device.warning, device.doubted, device.before]).toEqual([null, false, [signer.checkpoint(leaves(9))]])
  open()
  greet(leaves(12, 6), [notice])
  await rest(1_000)
  expect([device.warning, device.doubted]).toEqual([null, false])
  expect(device.before).toEqual([signer.checkpoint(leaves(9))])
})

test('whoever goes on in spite of it is reminded on every return', async () => {
  greet(leaves(9))
  await keeps(9)
  greet(leaves(6))
  await warns('rolled-back')
  device.goOn()
  await rest(1_000)
  expect([device.warning, device.doubted]).toEqual([null, true])
  open()
  expect([device.doubted, device.before]).toEqual([true, [signer.checkpoint(leaves(9))]])
})

test.each<[string, () => void]>([
  ['a batch with a forged checkpoint', () => grow(6, 'entries', new Signer().checkpoint(leaves(6)))],
  ['a batch with the checkpoint of another size', () => grow(7, 'entries', signer.checkpoint(leaves(6)))],
  ['a heartbeat that is ahead of what was signed', () => grow(6, 'upto', null)],
])('%s is said, once', async (_, say) => {
  greet(leaves(5))
  await keeps(5)
  say()
  await warns('unsigned')
  device.goOn()
  expect(device.doubted).toBe(true)
  say()
  await rest(45_000)
  expect(device.warning).toBeNull()
})

test('pages that more follow, and heartbeats that say nothing new, need no checkpoint', async () => {
  greet(leaves(9))
  await keeps(9)
  hear({ type: 'entries', entries: [], upto: 4, checkpoint: null })
  hear({ type: 'upto', upto: 6, checkpoint: null })
  hear({ type: 'entries', entries: [], upto: 12, checkpoint: null })
  grow(14)
  hear({ type: 'upto', upto: 14, checkpoint: null })
  await rest(60_000)
  expect(device.warning).toBeNull()
})

test('a server that gives no proof is asked again, and then that is said', async () => {
  greet(leaves(5))
  await keeps(5)
  answers = false
  greet(leaves(9))
  await rest(40_000)
  expect(device.warning).toBeNull()
  await warns('unproven')
  expect(asked.length).toBe(3)
  expect(kept()?.notes).toEqual([signer.checkpoint(leaves(5))])
})

test('a line that breaks before the answer is no refusal: it is asked again on the next', async () => {
  greet(leaves(5))
  await keeps(5)
  answers = false
  for (let times = 0; times < 5; times++) {
    greet(leaves(9))
    await rest(1_000)
    device.down()
  }
  answers = true
  greet(leaves(9))
  await keeps(9)
  expect(device.warning).toBeNull()
})

test('in the lobby nothing is shown, and nothing said', async () => {
  hear({ type: 'welcome', waiting: true, vkey: signer.vkey, upto: 5, checkpoint: null, restored: [] })
  await rest(5_000)
  expect([device.warning, kept()]).toEqual([null, null])
})

test('another page of this browser that has seen more is not forgotten', async () => {
  greet(leaves(5))
  await keeps(5)
  const other = new RecordHistory(RECORD, { ask, refold() {} })
  grow(9)
  await sees(9)
  other.heard({
    type: 'welcome',
    waiting: false,
    vkey: signer.vkey,
    upto: 7,
    checkpoint: signer.checkpoint(leaves(7)),
    restored: [],
  } as unknown as FromServer)
  await rest(3_000)
  expect(kept()?.seen).toBe(signer.checkpoint(leaves(9)))
  other.close()
})

test('a browser that keeps nothing remembers for as long as the page is open', async () => {
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    },
  })
  open()
  greet(leaves(9))
  await rest(1_000)
  greet(leaves(6))
  await warns('rolled-back')
})

test('of a demo nothing is kept', async () => {
  device.close()
  device = new RecordHistory(RECORD, { ask, refold() {} }, false)
  greet(leaves(9))
  await rest(1_000)
  greet(leaves(6))
  await warns('rolled-back')
  device.goOn()
  expect(stored.size).toBe(0)
})

test('what stands there and cannot be read is let go of', async () => {
  for (const text of ['', '{', '3', '{"vkey":1,"notes":[]}', '{"vkey":"x","notes":[3],"before":[]}', '{"vkey":"x"}']) {
    stored.set(`hemicycle-history:${RECORD}`, text)
    open()
    greet(leaves(5))
    await keeps(5)
    stored.clear()
  }
})

test('that nothing was missed is known when it was checked, once for each return, and never of another history', async () => {
  greet(leaves(5))
  await keeps(5)
  expect(device.returns, 'to come in is no return').toBe(0)
  answers = false
  device.down()
  greet(leaves(9))
  await vi.waitFor(() => expect(asked.length).toBe(1))
  expect(device.returns, 'the proof was asked for and is not here').toBe(0)
  answers = true
  ask(asked.pop() as Prove)
  await vi.waitFor(() => expect(device.returns).toBe(1))
  grow(10)
  await rest(60_000)
  expect(device.returns).toBe(1)
  device.down()
  device.down()
  greet(leaves(12))
  await vi.waitFor(() => expect(device.returns).toBe(2))
  device.down()
  greet(leaves(11))
  await warns('rolled-back')
  device.goOn()
  await keeps(11)
  await rest(1_000)
  expect([device.warning, device.returns]).toEqual([null, 2])
})
