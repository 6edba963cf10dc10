/** Rulings of the harness: one that may be appealed, and the appeal before the meeting while it is voted on. */
import type { Meeting } from '../src/wire/types'
import { speaking } from './meeting'
import { moved, ruled, vote } from './votes'

/** The ruling just given; the server refuses the appeal for the moment. */
export function ruling(made: Meeting = speaking()): Meeting {
  made.debate.speaker = null
  made.motions.ruling = { participant: 'p8', upheld: false, motion: null } as Meeting['motions']['ruling']
  return ruled(made)
}

/** The appeal is put to its vote. */
export function appealPut(): Meeting {
  return vote(ruling(moved(speaking(), 'appeal')), { motion: 'm73', texts: {}, interrupts: null })
}
