/** Who is heard on this device, and who is to hear it: from the state of the meeting and what each person chose. */
import type { Listening } from '../media/engine'
import type { DeviceState, Meeting } from '../wire/types'
import { boothOf } from './booths'
import { channels, openMicrophones, signing } from './microphones'

/** Of those who are connected, whose devices send pictures and sound: not those of seats that are played. */
export function withDevices(presence: Record<string, DeviceState>): Record<string, DeviceState> {
  return Object.fromEntries(Object.entries(presence).filter(([, media]) => !media.played))
}

export const FLOOR = 'floor'
/** A connection that carries sound alone, and one that carries few pictures. */
const BAD = 1
const WEAK = 2

export interface Hearing {
  /** `floor` or a language. */
  hears: string
  /** An interpreter listens to the own booth's channel too. */
  monitors: boolean
}

/** What `me` hears and who hears `me`; null: who only watches. */
export function listening(
  meeting: Meeting,
  me: string | null,
  { hears, monitors }: Hearing,
  presence: Record<string, DeviceState>,
): Listening {
  const floor = openMicrophones(meeting)
  const live = channels(meeting)
  const booth = boothOf(meeting, me)
  return {
    floor: floor.filter((who) => who !== me),
    channel: hears === FLOOR ? null : other(live[hears], me),
    booth: monitors ? other(booth?.live, me) : null,
    hearers: me ? hearersOf(meeting, me, floor, presence) : [],
    soundOnly: withQuality(presence, BAD),
    sparing: me ? sparedBy(meeting, me, withQuality(presence, WEAK)) : [],
  }
}

/** On a weak connection one sees who speaks, presides or signs, and one's boothmates: as `media/programme.py` has it. */
function sparedBy(meeting: Meeting, me: string, weak: string[]): string[] {
  const { debate, sitting } = meeting
  if ([debate.speaker?.participant, sitting?.chair, ...Object.values(signing(meeting))].includes(me)) return []
  const mates = boothOf(meeting, me)?.interpreters ?? []
  return weak.filter((who) => !mates.includes(who))
}

function withQuality(presence: Record<string, DeviceState>, quality: number): string[] {
  return Object.keys(presence).filter((who) => presence[who]?.quality === quality)
}

/** Everybody while one is on the floor; else who listens to the channel that one speaks on, and the own booth. */
function hearersOf(
  meeting: Meeting,
  me: string,
  floor: string[],
  presence: Record<string, DeviceState>,
): 'all' | string[] {
  if (floor.includes(me)) return 'all'
  const mine = Object.entries(channels(meeting)).find(([, who]) => who === me)
  if (!mine) return []
  const mates = boothOf(meeting, me)?.interpreters ?? []
  return Object.entries(presence)
    .filter(([who, state]) => state.hears === mine[0] || (mates.includes(who) && state.monitors))
    .map(([who]) => who)
}

function other(who: string | null | undefined, me: string | null): string | null {
  return who && who !== me ? who : null
}
