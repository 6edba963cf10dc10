/** A text that the meeting decided to divide: the parts that it named are put separately, as `motions/dividing.py` has it. */
import type { Meeting, Outcome } from '../../wire/types'
import { partsShown } from './parts'

/** The parts that divisions of this text named, in its order: those that are out of it by now, too. */
export function partsNamed(meeting: Meeting, outcome: Outcome): string[] {
  const carried = Object.values(meeting.motions.moved).filter(
    (one) => one.status === 'carried' && one.outcome === outcome.id,
  )
  const named = new Set(carried.flatMap((one) => one.parts))
  return partsShown(outcome, null)
    .map((one) => one.id)
    .filter((id) => named.has(id))
}

/** Those of them that are still to be put. */
export function partsToCome(meeting: Meeting, outcome: Outcome): string[] {
  return partsNamed(meeting, outcome).filter(
    (id) => outcome.parts.some((one) => one.id === id) && !(id in outcome.approved),
  )
}

/** Whether a part is put before the text as a whole. */
export function partsFirst(meeting: Meeting, outcome: Outcome): boolean {
  return partsToCome(meeting, outcome).length > 0
}
