/** The motions that a body knows, as its rulebook declares them. */
import type { Meeting, MotionRule, Outcome } from '../../wire/types'
import { openOutcomes } from '../texts/reading'

/** What follows when it is carried; in records older than the key, what its name says. */
export function doesOf(rule: MotionRule): string {
  return rule.effect ?? rule.id
}

/** The texts of which it is moved; none where it is about no text. */
export function subjectsOf(meeting: Meeting, rule: MotionRule): Outcome[] {
  if (doesOf(rule) !== 'no-action') return []
  return openOutcomes(meeting).filter((one) => !(one.id in meeting.motions.shut))
}
