/** A text that the meeting decided to divide: its parts are put separately, as `motions/dividing.py` has it. */
import type { Meeting, Outcome } from '../../wire/types'
import { does } from '../../state/computed'

/** The parts that no separate vote approved; none where the meeting did not decide to divide the text. */
export function partsToCome(meeting: Meeting, outcome: Outcome): string[] {
  const laid = outcome.past[0]?.seq ?? outcome.seq
  const carried = Object.values(meeting.motions.moved).some(
    (one) => one.status === 'carried' && does(one) === 'division' && one.item === outcome.item && one.seq > laid,
  )
  if (!carried || outcome.parts.length < 2) return []
  return outcome.parts.map((one) => one.id).filter((id) => !(id in outcome.approved))
}

/** Whether a part is put before the text as a whole: none was yet. */
export function partsFirst(meeting: Meeting, outcome: Outcome): boolean {
  const none = Object.keys(outcome.approved).length + Object.keys(outcome.rejected).length === 0
  return none && partsToCome(meeting, outcome).length > 0
}
