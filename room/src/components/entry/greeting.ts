/** What is known before one is in the room: the meeting's title and times, and who the link is for. */
import type { You } from '../../wire/types'

export interface Greeting {
  meeting: string
  title: Record<string, string>
  starts: number | null
  you: You | null
  /** What this person sits for besides the own member, as accredited. */
  capacity: Record<string, string>
  /** Whether this person is the chair, whom nobody lets in. */
  presides: boolean
}
