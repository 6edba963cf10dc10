/** What a device makes of what it is shown, after what it has seen: [RECORD-12] [RECORD-13]. */
import { beforeEach, expect, test } from 'vitest'
import { judge, type Ask, type Judgement, type Shown } from './judging'
import { begun, withNote, type Kept } from './keeping'
import { leaves, proof, RECORD, Signer } from './sample'

const signer = new Signer()
const AT = 1795900000000
/** The server's tree now: it proves what it can of it. */
let tree: Buffer[] = []
let asked: [number, number][] = []

const ask: Ask = (old, size) => {
  asked.push([old, size])
  return Promise.resolve(old <= size && size <= tree.length ? proof(old, tree.slice(0, size)) : null)
}

function shown(now: Buffer[], restored: string[] = [], by = signer): Shown {
  tree = now
  return { vkey: by.vkey, upto: now.length, checkpoint: by.checkpoint(now), restored }
}

const restored = (to: Buffer[], by = signer) => by.checkpoint(to, `restored ${AT}`)
const look = (kept: Kept | null, what: Shown): Promise<Judgement> => judge(RECORD, kept, what, ask)

/** A device that has seen the history grow to these sizes. */
async function seen(...sizes: number[]): Promise<Kept> {
  let kept: Kept | null = null
  for (const size of sizes) kept = (await look(kept, shown(leaves(size)))).keep
  asked = []
  return kept as Kept
}

beforeEach(() => {
  asked = []
})

test('the first time the key is trusted, and kept with the checkpoint', async () => {
  const found = await look(null, shown(leaves(5)))
  expect(found).toMatchObject({ is: 'continued', keep: { vkey: signer.vkey, notes: [signer.checkpoint(leaves(5))] } })
  expect(asked).toEqual([])
})

test('a record that goes on is followed, and as it was nothing is asked', async () => {
  const kept = await seen(5)
  expect(await look(kept, shown(leaves(5)))).toMatchObject({ is: 'continued' })
  expect(asked).toEqual([])
  const found = await look(kept, shown(leaves(9)))
  expect(found.is).toBe('continued')
  expect(asked).toEqual([[5, 9]])
  expect(found.keep.notes).toEqual([5, 9].map((size) => signer.checkpoint(leaves(size))))
})

test.each<[string, () => Shown, Judgement['is']]>([
  ['shorter', () => shown(leaves(7)), 'rolled-back'],
  ['as long, with another end', () => shown(leaves(9, 7)), 'other'],
  ['longer, grown from before', () => shown(leaves(12, 7)), 'other'],
  ['longer, another from the beginning', () => shown(leaves(12, 0)), 'other'],
  ['signed by a new key', () => shown(leaves(12), [], new Signer()), 'key'],
  ['signed by a key of another name', () => shown(leaves(12), [], new Signer('other.example')), 'key'],
  ['without a checkpoint', () => ({ ...shown(leaves(12)), checkpoint: null }), 'unsigned'],
  ['with the checkpoint of other sizes', () => ({ ...shown(leaves(12)), upto: 13 }), 'unsigned'],
  [
    'with another record’s checkpoint',
    () => ({ ...shown(leaves(12)), checkpoint: signer.checkpoint(leaves(12), '', 'x') }),
    'unsigned',
  ],
  [
    'with a forged checkpoint',
    () => ({ ...shown(leaves(12)), checkpoint: new Signer().checkpoint(leaves(12)) }),
    'unsigned',
  ],
])('what is shown is %s: that is said, and nothing is forgotten', async (_, what, is) => {
  const found = await look(await seen(4, 9), what())
  expect(found).toMatchObject({ is, seen: 9, keep: { doubted: true } })
  const held = [...found.keep.notes, ...found.keep.before]
  expect(held).toContain(signer.checkpoint(leaves(9)))
})

test('a proof of something else does not help', async () => {
  const kept = await seen(9)
  const what = shown(leaves(12, 7))
  for (const steps of [null, [], ['zz'], proof(9, leaves(12)), proof(7, leaves(12, 7))])
    expect((await judge(RECORD, kept, what, () => Promise.resolve(steps))).is).toBe('other')
})

test('what was seen and not yet proven counts as well', async () => {
  const kept = { ...(await seen(5)), seen: signer.checkpoint(leaves(8)) }
  expect((await look(kept, shown(leaves(6)))).is).toBe('rolled-back')
  expect((await look(kept, shown(leaves(10, 7)))).is).toBe('other')
  asked = []
  expect((await look(kept, shown(leaves(10)))).keep.seen).toBeNull()
  expect(asked).toEqual([
    [5, 10],
    [8, 10],
  ])
})

test('after a restoration one is told how far it went back, and then no more', async () => {
  const kept = await seen(4, 9)
  const notice = restored(leaves(6))
  for (const now of [leaves(6), leaves(8, 6), leaves(14, 6)]) {
    const found = await look(kept, shown(now, [notice]))
    expect(found).toMatchObject({ is: 'restored', at: AT, seen: 9, size: 6, keep: { doubted: false } })
    expect(found.keep.before).toEqual([signer.checkpoint(leaves(9))])
    const next = await look(found.keep, shown(leaves(20, 6), [notice]))
    expect(next.is).toBe('continued')
  }
})

test('who saw nothing of what is gone is told nothing, and knows the notice', async () => {
  const notice = restored(leaves(9))
  const found = await look(await seen(9), shown(leaves(11), [notice]))
  expect(found).toMatchObject({ is: 'continued', keep: { notices: [notice] } })
})

test('a notice that was known before explains no later rollback', async () => {
  const notice = restored(leaves(6))
  const kept = (await look(await seen(6), shown(leaves(9), [notice]))).keep
  expect((await look(kept, shown(leaves(7), [notice]))).is).toBe('rolled-back')
})

test('a notice explains only what it says', async () => {
  const kept = await seen(4, 9)
  const cases: [string, Buffer[], string][] = [
    ['it goes back to what is not shown', leaves(8, 5), restored(leaves(6))],
    ['it went back less far', leaves(8, 5), restored(leaves(9))],
    ['its history is another one from before', leaves(8, 2), restored(leaves(6, 2))],
    ['another key signed it', leaves(8, 6), restored(leaves(6), new Signer())],
    ['it is a plain checkpoint', leaves(8, 6), signer.checkpoint(leaves(6))],
  ]
  for (const [why, now, notice] of cases) expect((await look(kept, shown(now, [notice]))).is, why).toBe('rolled-back')
})

test('of two restorations the one counts that explains', async () => {
  const kept = await seen(9)
  const notices = [restored(leaves(6)), restored(leaves(30, 6))]
  const found = await look(kept, shown(leaves(32, 6), notices))
  expect(found).toMatchObject({ is: 'restored', size: 6 })
})

test('whoever goes on in spite of it follows what is shown, and that stays said', async () => {
  const left = await look(await seen(9), shown(leaves(7)))
  const next = await look(left.keep, shown(leaves(12)))
  expect(next).toMatchObject({ is: 'continued', keep: { doubted: true, before: [signer.checkpoint(leaves(9))] } })
})

test('the longer a history, the fewer of its checkpoints are kept, the last ones all', () => {
  let kept = begun(signer.vkey, 'note 0', [], null)
  for (let number = 1; number < 500; number++) kept = withNote(kept, `note ${number}`, [])
  expect(kept.notes.length).toBeLessThanOrEqual(16)
  expect(kept.notes.slice(-8)).toEqual(Array.from({ length: 8 }, (_, index) => `note ${492 + index}`))
  expect(kept.notes[0]).toBe('note 0')
})
