/** Whether a picture is really in view: what has scrolled away, or lies behind another screen, is not. */
import type { Attachment } from 'svelte/attachments'
import type { Room } from './room'

/** Tells the room whenever this person's picture comes into view here, and goes out of it. */
export function inView(room: Room, participant: string): Attachment {
  return (element) => {
    let seen = false
    const tell = (now: boolean): void => {
      if (now !== seen) room.look(participant, now)
      seen = now
    }
    const observer = new IntersectionObserver((changes) => tell(changes.at(-1)?.isIntersecting ?? false))
    observer.observe(element)
    return () => {
      observer.disconnect()
      tell(false)
    }
  }
}
