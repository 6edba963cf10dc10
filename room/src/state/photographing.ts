/** One's own part in a family photo: the still, where it goes, and where the picture is. */
import { Shutter } from '../media/shutter'
import type { Meeting } from '../wire/types'

export class Photographing {
  private readonly shutter: Shutter

  constructor(
    private readonly record: string,
    now: () => number,
    camera: () => MediaStream | null,
  ) {
    this.shutter = new Shutter({ now, camera, send: (photo, still) => this.send(photo, still) })
  }

  /** The meeting has changed: a still is taken for a call that this person joins. */
  follow(meeting: Meeting, me: string): void {
    const call = meeting.photos.call
    this.shutter.follow(call?.answers[me] ? call : null)
  }

  /** The address of a picture in use. */
  address(digest: string): string {
    return `/meetings/${this.record}/photo/${digest}.jpg`
  }

  close(): void {
    this.shutter.close()
  }

  /** What the server refuses is not sent again; what did not reach it may be. */
  private async send(photo: string, still: Blob): Promise<boolean> {
    try {
      const answer = await fetch(`/room/${this.record}/photo/${photo}`, { method: 'POST', body: still })
      if (!answer.ok) console.warn('The still was not taken', answer.status, await answer.text())
      return answer.status < 500 && answer.status !== 429
    } catch (fault) {
      console.warn('The still did not reach the server', fault)
      return false
    }
  }
}
