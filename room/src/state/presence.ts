/** Who is connected and what their devices send: what the record says, and what the server says beside it. */
import type { DeviceState, Meeting, Presence, Seen } from '../wire/types'

type Participants = Meeting['seats']['participants']
export type Connected = Readonly<Record<string, DeviceState>>

/** A device that sends nothing: what is left out on the wire is so. */
const SILENT: DeviceState = {
  camera: false,
  microphone: false,
  screen: false,
  quality: 0,
  troubles: [],
  hears: 'floor',
  monitors: false,
  played: false,
}

/** What was said of people; the same people, and each as the same object, for as long as nothing changes for them. */
export class HeldPresence {
  private seen = new Map<string, Seen>()
  private devices = new Map<string, DeviceState>()
  private made: { of: Participants; connected: Connected } | null = null

  hear({ whole, seen }: Omit<Presence, 'type'>): void {
    this.made = null
    if (whole) {
      this.seen.clear()
      this.devices.clear()
    }
    for (const [who, one] of Object.entries(seen)) this.set(who, one)
  }

  /** Whose devices are in the room, as the record has these participants. */
  connected(participants: Participants): Connected {
    if (this.made?.of !== participants) this.made = { of: participants, connected: this.among(participants) }
    return this.made.connected
  }

  private set(who: string, one: Seen | null): void {
    if (!one) {
      this.seen.delete(who)
      this.devices.delete(who)
      return
    }
    const { connected: _, ...media } = one
    this.seen.set(who, one)
    this.devices.set(who, { ...SILENT, ...media })
  }

  private among(participants: Participants): Connected {
    const people = new Set([...Object.keys(participants), ...this.seen.keys()])
    const there = [...people].filter((who) => this.seen.get(who)?.connected ?? participants[who]?.present ?? false)
    return Object.fromEntries(there.map((who) => [who, this.devices.get(who) ?? SILENT]))
  }
}
