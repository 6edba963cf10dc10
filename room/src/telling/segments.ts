/** Sentences as runs of segments: `documents/segments.py`, in TypeScript. Fluent never sees what people wrote. */
import { manifest, t } from '../text'

/** Plain words, a person's name, a member's code, what people wrote, or the number of an entry. */
export interface Segment {
  kind: 'text' | 'name' | 'plate' | 'said' | 'entry'
  text: string
  strong: boolean
}

/** Segments are shown; a word or a number chooses among wordings. */
export type Value = Segment[] | string | number

const TOKEN = /\ue000([0-9]+)\ue001/
const STRONG = /(<\/?b>)/

export function segment(kind: Segment['kind'], text: string): Segment {
  return { kind, text, strong: false }
}

/** The message as segments, in the language of the interface. */
export function said(id: string, values: Record<string, Value>): Segment[] {
  const shown: Segment[][] = []
  const given = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      Array.isArray(value) ? `\ue000${shown.push(value) - 1}\ue001` : value,
    ]),
  )
  let strong = false
  return t(id, given)
    .split(STRONG)
    .flatMap((part) => {
      if (part === '<b>' || part === '</b>') {
        strong = part === '<b>'
        return []
      }
      return part.split(TOKEN).flatMap((piece, place): Segment[] => {
        if (place % 2) return (shown[Number(piece)] ?? []).map((one) => ({ ...one, strong: strong || one.strong }))
        return piece ? [{ kind: 'text', text: piece, strong }] : []
      })
    })
}

/** The runs, with the comma of the language between them. */
export function joined(runs: Segment[][]): Segment[] {
  return runs.flatMap((run, place) => (place ? [segment('text', manifest().comma), ...run] : run))
}

/** The segments as a sentence: plain words at its beginning with a capital, neighbours of one kind as one. */
export function sentence(segments: Segment[]): Segment[] {
  const found: Segment[] = []
  for (const one of segments) {
    const last = found.at(-1)
    if (last?.kind === 'text' && one.kind === 'text' && last.strong === one.strong)
      found[found.length - 1] = { ...last, text: last.text + one.text }
    else found.push(one)
  }
  const first = found[0]
  if (first?.kind === 'text') found[0] = { ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }
  return found
}

/** The sentence in bare words. */
export function plain(segments: Segment[]): string {
  return segments.map((one) => one.text).join('')
}
