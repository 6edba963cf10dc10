/** Who sits where, and with which signs: computed once for the whole room, for all who show seats. */
import { getContext, setContext } from 'svelte'
import { sameSeat, seatsOf, type Seat } from '../stage/signs'
import type { Room } from './room'
import { keeper, placesOf, samePlace, type Place } from './seating'

const KEY = Symbol('seats')

export class Seats {
  private readonly keptPlaces = keeper<Place>(samePlace)
  private readonly keptSeats = keeper<Seat>(sameSeat)
  /** In protocol order; a place stays the same object while it says the same. */
  readonly places = $derived.by(() => this.keptPlaces(placesOf(this.room.meeting.seats, this.speaker)))
  /** The places with their signs, kept alike. */
  readonly all = $derived.by(() => this.keptSeats(seatsOf(this.room, this.places)))
  readonly count = $derived(this.places.length)
  /** The place of whoever has the floor; -1: nobody's. */
  readonly speaking = $derived.by(() => this.all.findIndex((seat) => seat.signs.floor))

  constructor(private readonly room: Room) {}

  private get speaker(): string | null {
    return this.room.meeting.debate.speaker?.participant ?? null
  }

  /** The seat of this id, if there is one. */
  seat(id: string | null): Seat | undefined {
    return id === null ? undefined : this.all.find((one) => one.id === id)
  }
}

export function provideSeats(room: Room): void {
  setContext(KEY, new Seats(room))
}

export function useSeats(): Seats {
  return getContext<Seats>(KEY)
}
