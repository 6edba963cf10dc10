/** Whose pictures stand beside the speaker where seats are chips: the chair and the last few, as the server sends them. */
import type { Place } from '../view/seating'
import type { Room } from '../view/room'

/** Nearest first: the chair, who was interrupted, who is next, who spoke last, then protocol order; cameras that are on. */
export function nearest(room: Room, places: readonly Place[], most: number): string[] {
  const { meeting, presence, you } = room
  const { debate, sitting } = meeting
  const spoken = [...debate.spoken].reverse().map((turn) => turn.participant)
  const seated = places.map((place) => place.shown.id)
  const near = [sitting?.chair, debate.interrupted?.participant, debate.queue[0]?.participant, ...spoken, ...seated]
  const shown = new Set(near.filter((who): who is string => who !== undefined && presence[who]?.camera === true))
  shown.delete(debate.speaker?.participant ?? '')
  shown.delete(you?.participant ?? '')
  return [...shown].slice(0, most)
}
