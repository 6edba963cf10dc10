/** What is known before one is in the room: the meeting's title and times, and who the link is for. */
import type { You } from '../../wire/types'

export interface Greeting {
  meeting: string
  title: Record<string, string>
  starts: number | null
  you: You | null
}
