/** The wire's types that the harness names. */
import type { Participant } from '../src/wire/types'

export type { Guest, LinkOpening, Meeting, DeviceState, Option, SeatMove, Silence } from '../src/wire/types'
export type Role = Participant['role']
