import { describe, expect, test } from 'vitest'
import type { WireEntry } from '../wire/types'
import { merged, receiptsFile } from './receipts'
import { withTexts } from './seen'

function entry(seq: number, kind: string, facts: Record<string, unknown> = {}): WireEntry {
  return {
    seq,
    at: 0,
    act: [seq, 1],
    by: 'p1',
    for: null,
    label: 'open',
    kind,
    facts,
    texts: { text: { en: 'words' } },
  }
}

describe('what one sees of the record', () => {
  test('loses the words that are erased, before and in the same run', () => {
    const before = withTexts([], [entry(1, 'statement-entered'), entry(2, 'statement-entered')])
    const after = withTexts(before, [
      entry(4, 'statement-entered'),
      entry(5, 'text-redacted', { target: 1 }),
      entry(6, 'text-redacted', { target: 4 }),
    ])
    expect(after.map((one) => [one.seq, one.texts === null])).toEqual([
      [1, true],
      [2, false],
      [4, true],
      [5, false],
      [6, false],
    ])
  })
})

describe('receipts', () => {
  test('are kept once each, in order', () => {
    const one = { seqs: [3], receipt: { a: 1 } }
    const newer = { seqs: [3], receipt: { a: 2 } }
    expect(merged([{ seqs: [7], receipt: null }, one], [newer])).toEqual([newer, { seqs: [7], receipt: null }])
  })

  test('of another act at the same place, where the record went back, are kept beside the lost one’s', () => {
    const lost = { seqs: [3], receipt: { entries: [{ seq: 3, leaf: 'aa' }] } }
    const given = { seqs: [3], receipt: { entries: [{ seq: 3, leaf: 'bb' }] } }
    expect(merged([lost], [given])).toEqual([lost, given])
    expect(merged([lost, given], [given])).toEqual([lost, given])
  })

  test('make one file with a receipt on each line', () => {
    expect(receiptsFile([{ receipt: { a: 1 } }, { receipt: null }, { receipt: { b: '\n' } }])).toBe(
      '{"a":1}\n{"b":"\\n"}\n',
    )
  })
})
