/** Breaking a vote off: asked once, and not done without a reason. */
import { locale } from '../../text'
import { perform } from '../chrome/acting'
import type { Room } from '../view/room'

export class Breaking {
  asked = $state(false)
  reason = $state('')
  missing = $state(false)

  constructor(private readonly room: Room) {}

  /** The language in which the reason is given: that of the interface, where the meeting has it. */
  get language(): string {
    const known = this.room.meeting.sitting?.languages ?? []
    return known.includes(locale()) ? locale() : (known[0] ?? 'und')
  }

  readonly ask = (): void => {
    this.asked = true
  }

  readonly keep = (): void => {
    this.asked = false
    this.missing = false
  }

  readonly write = (words: string): void => {
    this.reason = words
  }

  /** Break it off; where nothing was written, say that a reason is due. */
  async off(vote: string): Promise<void> {
    const words = this.reason.trim()
    this.missing = !words
    if (!words) return
    this.asked = false
    this.reason = ''
    await perform(this.room, { type: 'cancel-vote', vote, reason: { [this.language]: words } })
  }
}
