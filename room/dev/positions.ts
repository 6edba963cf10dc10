/** Positions on a text that is on the table: what was said to all and to the chair alone, of this version and before. */
import type { Meeting, Position } from './types'
import { edit, meeting, NOW, outcome, table } from './meeting'

const TEXT = 'o58'

function said(seq: number, member: string, participant: string, more: Partial<Position>): Position {
  return {
    id: `${TEXT}:${member}`,
    seq,
    at: NOW - 60_000,
    outcome: TEXT,
    version: 3,
    member,
    participant,
    stance: 'supports',
    item: 'situation',
    texts: {},
    audience: null,
    ...more,
  }
}

/** `confided`: as the chair sees it. */
export const positioned = (confided = false): Meeting =>
  edit(table(meeting(), outcome(58, 'dialogue', { verb: 'agree', by: 'leaders', version: 3 })), (one) => {
    const all = [
      said(71, 'XA', 'p2', {}),
      said(72, 'XB', 'p3', { stance: 'can-accept', version: 2 }),
      said(73, 'XD', 'p5', { stance: 'can-accept' }),
      said(74, 'COUN', 'p8', {
        stance: 'cannot-accept',
        texts: { text: { en: 'The end of the quarter is too early.', fr: 'La fin du trimestre est trop proche.' } },
      }),
      said(75, 'UNION', 'p1', {
        id: `${TEXT}:UNION:confided`,
        stance: 'proposes-change',
        audience: 'secretariat+UNION',
        texts: { text: { en: 'Our parliament asks for a date.', fr: 'Notre parlement demande une date.' } },
      }),
    ]
    for (const position of all) if (confided || position.audience === null) one.positions.table[position.id] = position
  })
