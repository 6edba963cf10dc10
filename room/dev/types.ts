/** The wire's types that the harness names. */
import type { Participant, Refusal } from '../src/wire/types'

export type { Guest, LinkOpening, Meeting, DeviceState, Position, SeatMove, Silence } from '../src/wire/types'
/** What the server would offer, one by one. */
export interface Option {
  command: string
  target: string | null
  refusal: Refusal | null
}
export type Role = Participant['role']
