/** Texts under silence: running, unattended, broken, and a body's written procedure. */
import type { Meeting, Silence } from './types'
import { edit, meeting, NOW, outcome, table } from './meeting'

const HOUR = 3_600_000
/** A text under silence for another day and a half, with a statement; `more` changes the procedure. */
export const silence = (more: Partial<Silence> = {}): Meeting =>
  edit(
    table(meeting(), outcome(58, 'dialogue', { verb: 'agree', by: 'leaders', version: 3, status: 'circulated' })),
    (one) => {
      one.silences.table['q70'] = {
        id: 'q70',
        seq: 70,
        at: NOW - 30 * HOUR,
        by: 'p2',
        outcome: 'o58',
        version: 3,
        digest: 'a',
        item: null,
        expires: NOW + 36 * HOUR,
        status: 'running',
        unattended: null,
        extensions: [],
        breach: null,
        settled_at: null,
        awaits: [],
        confirmed: [],
        rest: null,
        ...more,
      }
      one.statements.bound.push({
        id: 's72',
        seq: 72,
        at: NOW - HOUR,
        outcome: 'o58',
        version: 3,
        nature: 'statement',
        part: null,
        withdrawn: null,
        member: 'XB',
        participant: 'p3',
        item: null,
        texts: { text: { en: 'Our parliament has been informed.', fr: 'Notre parlement en a été informé.' } },
      })
    },
  )
/** Agreed ad referendum: one has confirmed, two are awaited. */
export const agreed = (): Meeting =>
  silence({
    awaits: ['XA', 'XD', 'XF'],
    confirmed: [{ seq: 73, at: NOW - HOUR, member: 'XA', participant: 'p2', received: null, texts: {} }],
  })
export const unattended = (): Meeting =>
  edit(
    silence({
      status: 'unattended',
      unattended: 'outage',
      expires: NOW - HOUR,
      extensions: [{ seq: 71, at: NOW - 20 * HOUR, was: NOW - 5 * HOUR, expires: NOW - HOUR }],
    }),
    (one) => {
      one.silences.outages.push({ seq: 75, since: NOW - 2 * HOUR, until: NOW - HOUR / 2 })
    },
  )
export const broken = (): Meeting =>
  edit(
    silence({
      status: 'broken',
      settled_at: NOW - HOUR,
      breach: {
        seq: 76,
        at: NOW - HOUR,
        cause: 'amendment',
        member: 'COUN',
        participant: 'p8',
        received: null,
        texts: {
          reason: { en: 'The end of the quarter is too early.' },
          text: { en: 'to meet again before the end of the year' },
        },
      },
    }),
    (one) => {
      const text = one.outcomes.table['o58']
      if (text) text.status = 'objected'
    },
  )
export const written = (): Meeting =>
  edit(silence(), (one) => {
    if (one.sitting) Object.assign(one.sitting, { phase: 'convened', mode: 'written', opened_at: null })
    one.agenda.current = null
  })
