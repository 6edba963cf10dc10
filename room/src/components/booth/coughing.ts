/**
 * The cough key: held, it shuts the microphone here; let go, it opens. The space bar does it wherever nothing else takes
 * it, so that it is under the hand whatever was pressed before.
 */
import type { Room } from '../view/room'
import { boothOf } from '../../state/booths'

const TAKES_SPACE = 'button, input, select, textarea, a[href], summary, dialog, [role=tabpanel], [contenteditable]'

function free(event: KeyboardEvent): boolean {
  if (event.code !== 'Space' || event.ctrlKey || event.altKey || event.metaKey) return false
  const target = event.target as HTMLElement | null
  return target?.closest('[data-cough]') !== null || !target?.closest(TAKES_SPACE)
}

export function coughKey(event: KeyboardEvent, room: Room): void {
  const me = room.you?.participant
  if (!me || boothOf(room.meeting, me)?.live !== me || !free(event)) return
  event.preventDefault()
  if (!event.repeat) room.cough(true)
}

export function coughKeyUp(event: KeyboardEvent, room: Room): void {
  if (event.code !== 'Space' || !room.coughing) return
  event.preventDefault()
  room.cough(false)
}
