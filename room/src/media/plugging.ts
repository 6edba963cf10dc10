/** What a new list of devices means: which came, which sound now where. Pure: lists in, words and offers out. */
import type { DeviceOffer, Devices } from '../components/view/room'

export const KIND_OF = { camera: 'videoinput', microphone: 'audioinput', speaker: 'audiooutput' } as const
const DEVICES = Object.keys(KIND_OF) as DeviceOffer['kind'][]
/** Entries that stand for whichever device the system prefers. */
const ALIASES: readonly string[] = ['default', 'communications']

export function ofKind(all: readonly MediaDeviceInfo[], kind: MediaDeviceKind): MediaDeviceInfo[] {
  return all.filter((device) => device.kind === kind)
}

export function labelOf(list: readonly MediaDeviceInfo[], id: string | null): string | null {
  return list.find((device) => device.deviceId === id)?.label || null
}

/** Where the sound comes from: the chosen loudspeaker, else the system's own choice, which stands first. */
export function speakerIn(speakers: readonly MediaDeviceInfo[], chosen: string | null): MediaDeviceInfo | null {
  return speakers.find((device) => device.deviceId === chosen) ?? speakers[0] ?? null
}

/**
 * The devices on offer: those that were before and are still there, and those that came now. Before there was a list
 * (the browser shows none without permission) nothing came.
 */
export function offersIn(
  before: readonly MediaDeviceInfo[],
  now: readonly MediaDeviceInfo[],
  offers: readonly DeviceOffer[],
  used: Devices['used'],
): DeviceOffer[] {
  const came =
    before.length === 0
      ? []
      : now.filter((device) => !ALIASES.includes(device.deviceId) && !before.some((one) => same(one, device)))
  const fresh = came.flatMap((device) =>
    DEVICES.filter((kind) => KIND_OF[kind] === device.kind).map((kind) => ({
      kind,
      id: device.deviceId,
      label: device.label,
    })),
  )
  const still = offers.filter((offer) =>
    now.some((device) => device.deviceId === offer.id && device.kind === KIND_OF[offer.kind]),
  )
  return [...still, ...fresh].filter((offer) => used[offer.kind] !== offer.id)
}

function same(one: MediaDeviceInfo, other: MediaDeviceInfo): boolean {
  return one.kind === other.kind && one.deviceId === other.deviceId
}
