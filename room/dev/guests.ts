/** Who waits in the lobby of the harness. */
import type { Guest, LinkOpening, SeatMove } from './types'
import { NOW } from './meeting'

export const GUESTS: Guest[] = [
  {
    participant: 'p31',
    name: 'Claire Morand',
    office: { en: 'Adviser to the President of Corvana', fr: 'conseillère du président de la Corvane' },
    role: 'delegate',
    member: 'XC',
    since: NOW - 190_000,
  },
  {
    participant: 'p32',
    name: 'Tomás Ribeiro',
    office: { en: 'Observer of the Forum', fr: 'observateur du Forum' },
    role: 'observer',
    member: null,
    since: NOW - 20_000,
  },
  {
    participant: 'p33',
    name: 'Ana Prado',
    office: { en: 'Interpreter to the President', fr: 'interprète du président' },
    role: 'delegate',
    member: 'XC',
    since: NOW - 5_000,
  },
]

/** One seat went to another device a minute ago, one was taken back, and a link was only opened. */
export function seated(): { type: 'seating'; moves: SeatMove[]; openings: LinkOpening[] } {
  const before = { kind: 'computer', name: 'Firefox, Linux' } as const
  const after = { kind: 'phone', name: 'Safari, iOS' } as const
  return {
    type: 'seating',
    moves: [
      { participant: 'p7', at: NOW - 60_000, since: NOW - 1_800_000, before, after, standing: true, undone: null },
      {
        participant: 'p6',
        at: NOW - 900_000,
        since: NOW - 2_800_000,
        before,
        after,
        standing: false,
        undone: NOW - 800_000,
      },
    ],
    openings: [{ participant: 'p8', at: NOW - 30_000, times: 2, device: after, in_use: true }],
  }
}
