/** Moments of a meeting that the states of the harness show. */
import type { Meeting } from './types'
import { edit, meeting, NOW, outcome, request, speaker, speaking, table, withTexts } from './meeting'

export const convened = (): Meeting =>
  edit(meeting(), (one) => {
    if (one.sitting) Object.assign(one.sitting, { phase: 'convened', opened_at: null })
    one.agenda.current = null
    one.debate.spoken = []
    one.statements.entered = []
    for (const person of Object.values(one.seats.participants)) person.present = ['p2', 'p5', 'p7'].includes(person.id)
  })
export const suspended = (): Meeting =>
  edit(speaking(), (one) => {
    if (one.sitting) one.sitting.phase = 'suspended'
    one.debate.speaker = speaker('p7', { stopped: 'suspended', remaining_ms: 138_000, deadline: null })
  })
export const empty = (): Meeting =>
  edit(meeting(), (one) => {
    one.debate.spoken = []
    one.statements.entered = []
  })
export const ordered = (): Meeting =>
  edit(speaking(), (one) => {
    one.debate.queue.unshift(request('p6', 9, 'point-of-order'))
    one.debate.queue.pop()
  })
export const heard = (): Meeting =>
  edit(speaking(), (one) => {
    one.debate.interrupted = speaker('p7', { stopped: null })
    one.debate.speaker = speaker('p6', { purpose: 'point-of-order', limit_s: 120, deadline: NOW + 95_000 })
  })
export const objected = (): Meeting =>
  table(
    speaking(),
    outcome(58, 'dialogue', {
      verb: 'agree',
      by: 'leaders',
      version: 3,
      status: 'objected',
      objections: [
        {
          seq: 80,
          participant: 'p8',
          capacity: 'COUN',
          version: 3,
          lifted: null,
          texts: { reason: { en: 'The end of the quarter is too early.' } },
        },
      ],
    }),
  )
export const closed = (): Meeting =>
  edit(withTexts(meeting()), (one) => {
    if (one.sitting) Object.assign(one.sitting, { phase: 'closed', closed_at: NOW })
    one.outcomes.table['o58'] = outcome(58, 'dialogue', {
      verb: 'agree',
      by: 'leaders',
      status: 'adopted',
      settled: 80,
    })
    delete one.outcomes.table['o55']
    delete one.outcomes.table['o59']
  })
export const settled = (): Meeting =>
  table(empty(), outcome(58, 'dialogue', { verb: 'agree', by: 'leaders', status: 'adopted', settled: 80 }))
export const over = (): Meeting =>
  edit(withTexts(speaking()), (one) => {
    one.debate.speaker = speaker('p3', { deadline: NOW - 42_000 })
  })
export const lostSpeaker = (): Meeting =>
  edit(withTexts(speaking()), (one) => {
    one.debate.speaker = speaker('p7', { stopped: 'lost', remaining_ms: 138_000, deadline: null })
  })
export const absent = (): Meeting =>
  edit(speaking(), (one) => {
    const third = one.seats.participants['p3']
    if (third) third.present = false
  })
/** The chair has lost the connection for good; the second of the table may take over. */
export const chairless = (): Meeting =>
  edit(speaking(), (one) => {
    if (one.sitting) one.sitting.vice_chairs = ['p5']
    const chair = one.seats.participants['p2']
    if (chair) chair.present = false
  })

/** A family photo is called, eight seconds before it is taken; `me` may have answered. */
export const called = (answers: Record<string, boolean> = {}, left = 8_000): Meeting =>
  edit(speaking(), (one) => {
    one.photos.call = {
      id: 'f80',
      seq: 80,
      at: NOW - 12_000,
      until: NOW + left,
      answers: { p2: true, p3: true, p6: true, p8: false, ...answers },
    }
  })
export const photographedMeeting = (): Meeting =>
  edit(speaking(), (one) => {
    one.photos.taken = {
      id: 'f80',
      seq: 84,
      at: NOW,
      digest: '0'.repeat(64),
      width: 960,
      height: 400,
      pictured: ['p3', 'p2', 'p6', 'p5'],
      portraits: ['p6'],
    }
  })
