import type { Room } from '../view/room'

/** What was signed of a history that is gone, as a file: `hemicycle verify --checkpoint` holds a record against it. */
export function downloadCheckpoint(room: Room, note: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([note], { type: 'text/plain;charset=utf-8' }))
  link.download = `${room.meeting.sitting?.meeting ?? 'meeting'}-checkpoint-${entriesOf(note)}.txt`
  link.click()
  URL.revokeObjectURL(link.href)
}

/** How many entries a checkpoint names. */
export function entriesOf(note: string): number {
  return Number(note.split('\n')[1])
}
