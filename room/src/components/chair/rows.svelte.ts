/** The rows of the lobby, kept for as long as the page stands, whether or not they are looked at. */
import { untrack } from 'svelte'
import type { Room } from '../view/room'
import { nextRows, type Row } from './lobby'

let rows = $state.raw<Row[]>([])

export function lobbyRows(): Row[] {
  return rows
}

/** Follows the lobby of `room` from within a component. */
export function followLobby(room: Room): void {
  $effect.pre(() => {
    const waiting = room.lobby
    const people = room.meeting.seats.participants
    untrack(() => (rows = nextRows(rows, waiting, people, room.now())))
  })
}
