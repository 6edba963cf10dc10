/** Signatures, checkpoints and consistency: [RECORD-12]; by the browser's own cryptography and by the library. */
import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openCheckpoint, openRestoration } from './checkpoint'
import { isSigned } from './hashing'
import { BadNote, keyOf } from './note'
import { leaves, proof, RECORD, root, Signer } from './sample'
import { provesConsistency } from './tree'

/** What the server's own code signs under a key whose seed is the bytes 0 to 31, over five entries. */
const VKEY = 'hemicycle.example+505f0117+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4'
const TEXT = 'hemicycle.example/leaders-call\n5\nN6QXaS0b4yjoZ8oRoOmvfRtBCPMyifqh2Dr2fdkop80=\n'
const NOTE = `${TEXT}\n— hemicycle.example UF8BFxfG3cBN6Zk4D3VHCA5rH0RT8+bG65kkic1Lb/+kydyJdqej7I84ynWKFu9eYBKm47XB0UqhTBUSXx6KC2B3yQY=\n`
const NOTICE = `${TEXT}restored 1795900000000\n\n— hemicycle.example UF8BF003rZyeLNKOptk4aZdkVbB+AsCtyzGjxhtUb/j6NXFSGGoImCXVTtPgZ3hihhWKfYYOVi9yGVdDGIK6nUGn2AA=\n`

/** The leaves that Certificate Transparency's implementations share, and what they prove of them. */
const SHARED = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const ROOTS: Record<number, string> = {
  1: '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  2: 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  5: '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  6: '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  8: '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
}
const EXTENSIONS: [number, number, string[]][] = [
  [
    6,
    8,
    [
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [
    2,
    5,
    [
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
]

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))
const steps = (hashes: string[]) => hashes.map(bytes)
const rootOf = (size: number) => Uint8Array.from(root(leaves(size)))

afterEach(() => vi.unstubAllGlobals())

describe.each(['the browser’s own', 'the library, by plain http', 'a browser without Ed25519'])('%s', (whose) => {
  beforeEach(() => {
    if (whose.startsWith('the library')) vi.stubGlobal('crypto', {})
    if (whose.startsWith('a browser')) {
      const importKey = () => Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError'))
      vi.stubGlobal('crypto', { subtle: { digest: digestOf, importKey } })
    }
  })

  test('what the server signs is read', async () => {
    const key = await keyOf(VKEY)
    const found = await openCheckpoint(NOTE, key, RECORD)
    expect([found.size, Buffer.from(found.root).toString('base64')]).toEqual([
      5,
      'N6QXaS0b4yjoZ8oRoOmvfRtBCPMyifqh2Dr2fdkop80=',
    ])
    expect((await openRestoration(NOTICE, key, RECORD)).at).toBe(1795900000000)
    await expect(openRestoration(NOTE, key, RECORD)).rejects.toThrow(BadNote)
  })

  test.each([
    ['another size', NOTE.replace('\n5\n', '\n6\n')],
    ['another root', NOTE.replace('N6QX', 'N6QY')],
    ['a forged signature', NOTE.replace('UF8BFxfG', 'UF8BFxfH')],
    ['the signature of something else', TEXT + '\n' + NOTICE.split('\n\n')[1]],
    ['another key of the same name', new Signer().note(TEXT)],
    ['a second signature', NOTE + NOTE.split('\n\n')[1]],
    ['a signature that is cut', NOTE.slice(0, -3) + '\n'],
    ['no signature', TEXT],
    ['nothing', ''],
    ['base64 as no encoder writes it', NOTE.replace('kop80=', 'kop81=')],
    ['another line end', NOTE.replaceAll('\n', '\r\n')],
  ])('%s is refused', async (_, note) => {
    await expect(openCheckpoint(note, await keyOf(VKEY), RECORD)).rejects.toThrow(BadNote)
  })

  test('what is signed for another record, or by another name, is refused', async () => {
    const signer = new Signer()
    const key = await keyOf(signer.vkey)
    await openCheckpoint(signer.checkpoint(leaves(3)), key, RECORD)
    await expect(openCheckpoint(signer.checkpoint(leaves(3), '', 'other'), key, RECORD)).rejects.toThrow(
      'a checkpoint of',
    )
    const text = `another.example/${RECORD}\n3\n${root(leaves(3)).toString('base64')}\n`
    await expect(openCheckpoint(signer.note(text), key, RECORD)).rejects.toThrow('a checkpoint of')
  })

  test('bytes that are no signature and no key sign nothing', async () => {
    const point = bytes('ff'.repeat(32))
    expect(await isSigned('text', bytes('ff'.repeat(64)), point)).toBe(false)
  })

  test('the shared vectors hold', async () => {
    expect(root(SHARED.map((hex) => Buffer.from(hex, 'hex'))).toString('hex')).toBe(ROOTS[8])
    for (const [old, size, hashes] of EXTENSIONS) {
      const [before, after] = [bytes(ROOTS[old] ?? ''), bytes(ROOTS[size] ?? '')]
      expect(await provesConsistency(old, before, size, after, steps(hashes))).toBe(true)
      expect(await provesConsistency(old, after, size, before, steps(hashes))).toBe(false)
      expect(await provesConsistency(old, before, size, after, steps(hashes).slice(1))).toBe(false)
      expect(await provesConsistency(old, before, size, after, [...steps(hashes), bytes(hashes[0] ?? '')])).toBe(false)
      expect(await provesConsistency(old, before, size, after, steps(hashes).reverse())).toBe(false)
    }
  })
})

test('a key that is none is refused', async () => {
  for (const vkey of ['', 'hemicycle.example', VKEY.replace('505f', '505e'), VKEY.replace('+AQ', '+AA'), `a b${VKEY}`])
    await expect(keyOf(vkey)).rejects.toThrow(BadNote)
})

test('each tree extends each smaller one, and none extends another history or a larger one', async () => {
  for (let size = 1; size <= 20; size++)
    for (let old = 1; old <= size; old++) {
      const given = steps(proof(old, leaves(size)))
      expect(await provesConsistency(old, rootOf(old), size, rootOf(size), given), `${old} ${size}`).toBe(true)
      const other = Uint8Array.from(root(leaves(old, old - 1)))
      expect(await provesConsistency(old, other, size, rootOf(size), given), `${old} ${size}`).toBe(false)
      if (old < size) expect(await provesConsistency(size, rootOf(size), old, rootOf(old), given)).toBe(false)
    }
  expect(await provesConsistency(4, rootOf(4), 4, rootOf(4), [])).toBe(true)
  expect(await provesConsistency(4, rootOf(4), 4, Uint8Array.from(root(leaves(4, 2))), [])).toBe(false)
  expect(await provesConsistency(4, rootOf(4), 4, rootOf(4), steps(proof(4, leaves(5))))).toBe(false)
})

function digestOf(_: string, data: Uint8Array): Promise<Uint8Array> {
  return Promise.resolve(createHash('sha256').update(data).digest())
}
