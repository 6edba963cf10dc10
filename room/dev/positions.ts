/** Positions on a text, said to all and to the chair alone, of this version and before; and statements bound to one. */
import type { BoundStatement, Meeting, Outcome, Position } from '../src/wire/types'
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

const TWO = {
  text: { en: 'to meet again before the end of the quarter', fr: 'de se réunir de nouveau avant la fin du trimestre' },
  'text-2': { en: 'to share the figures every week', fr: 'de communiquer les chiffres chaque semaine' },
}

/** A text of two paragraphs with a statement of each sort, one of an earlier version. */
export const bound = (status: Outcome['status'] = 'put'): Meeting =>
  edit(
    table(meeting(), outcome(58, 'dialogue', { verb: 'agree', by: 'leaders', version: 2, status, texts: TWO })),
    (one) => {
      const made = (seq: number, member: string, more: Partial<BoundStatement>): BoundStatement => ({
        id: `s${seq}`,
        seq,
        at: NOW - 60_000,
        withdrawn: null,
        outcome: TEXT,
        version: 2,
        nature: 'reservation',
        part: null,
        member,
        participant: 'p3',
        item: 'situation',
        texts: { text: { en: 'We reserve our position on this.', fr: 'Nous réservons notre position à ce sujet.' } },
        ...more,
      })
      one.statements.bound = [
        made(71, 'XB', { version: 1 }),
        made(72, 'XC', {
          nature: 'footnote',
          part: 'text',
          texts: { text: { en: 'Weather permitting.', fr: 'Si le temps le permet.' } },
        }),
        made(73, 'COUN', { part: 'text-2' }),
        made(74, 'UNION', { nature: 'interpretation', part: 'text-2' }),
        made(75, 'XF', {
          nature: 'dissociation',
          texts: { text: { en: 'We are no part of this.', fr: 'Nous ne nous y associons pas.' } },
        }),
      ]
    },
  )
