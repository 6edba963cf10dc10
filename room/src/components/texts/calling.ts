/**
 * How long a call for consensus still lasts: by the rule that the core decides by, so that no screen shows zero while the
 * gavel waits. `tests/calls.json` holds both to it.
 */
import { INTERPRETED_CALL_S } from '../../wire/limits'
import type { Booth, Outcome } from '../../wire/types'
import type { Room } from '../view/room'
import { ticked } from '../view/time'

type Call = Pick<Outcome, 'status' | 'called' | 'call_until'>

/** From when on the gavel may fall (UTC, ms): later where an interpreter went on air after the call had begun. */
export function gavelFrom(call: Call, leastCallS: number, booths: Pick<Booth, 'live'>[]): number {
  const least = isLive(booths) ? Math.max(leastCallS, INTERPRETED_CALL_S) : leastCallS
  return Math.max(call.call_until ?? 0, (call.called ?? 0) + least * 1000)
}

/** Whether the call lasts as long as it does because somebody listens to a booth. */
export function waitsForBooths(call: Call, leastCallS: number, booths: Pick<Booth, 'live'>[]): boolean {
  const asked = Math.max(call.call_until ?? 0, (call.called ?? 0) + leastCallS * 1000)
  return isLive(booths) && asked <= (call.called ?? 0) + INTERPRETED_CALL_S * 1000 && leastCallS < INTERPRETED_CALL_S
}

/** The time until the chair may let the gavel fall, in ms, and whether interpretation is why it waits. */
export function callLeft(room: Room, outcome: Outcome | null): { left: number; interpreted: boolean } {
  if (outcome?.status !== 'put') return { left: 0, interpreted: false }
  const least = room.meeting.sitting?.rulebook.consensus.least_call_s ?? 0
  const booths = Object.values(room.meeting.booths.table)
  const left = Math.max(0, gavelFrom(outcome, least, booths) - ticked(room))
  return { left, interpreted: left > 0 && waitsForBooths(outcome, least, booths) }
}

const LENGTHS_S = [30, 60, 120, 300, 600]

/** How long a text is put where the chair does not say (in seconds), as `consensus/acts.py` has it. */
export function usualCall(room: Room): number {
  return Math.max(leastCall(room), room.meeting.sitting?.rulebook.consensus.call_s ?? 0)
}

/** Other lengths that the chair may choose, in seconds. */
export function lengthsOf(room: Room): number[] {
  return LENGTHS_S.filter((seconds) => seconds >= leastCall(room) && seconds !== usualCall(room))
}

function leastCall(room: Room): number {
  const least = room.meeting.sitting?.rulebook.consensus.least_call_s ?? 0
  return isLive(Object.values(room.meeting.booths.table)) ? Math.max(least, INTERPRETED_CALL_S) : least
}

/** Whether somebody is on air. */
export function isLive(booths: Pick<Booth, 'live'>[]): boolean {
  return booths.some((booth) => booth.live !== null)
}
