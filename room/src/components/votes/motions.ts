/** The motions that a body knows, as its rulebook declares them. */
import type { MotionRule } from '../../wire/types'

/** What follows when it is carried; in records older than the key, what its name says. */
export function doesOf(rule: MotionRule): string {
  return rule.effect ?? rule.id
}
