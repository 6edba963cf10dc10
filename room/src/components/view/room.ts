/**
 * What the screens read and whom they ask: one object handed down by context.
 *
 * The screens know no socket, no device and no rule of procedure. All that can be done now, and why the rest cannot,
 * stands in `options`, which the server computed.
 */
import { getContext, setContext } from 'svelte'
import type { Warning } from '../../history/judging'
import type { Played } from '../../media/sound'
import type { Step } from '../../media/verdicts'
import type { Quality } from '../../media/watch'
import type { Appeal, BoothLine, Guest, DeviceState, Meeting, Refusal, Seating, WireEntry, You } from '../../wire/types'
import type { Undone } from '../../state/door'
import type { CommandOf } from './commands'
import type { Offers } from './options'

export type Connection = 'connecting' | 'live' | 'lost'

/** The server's answer to an act. */
export type Answer =
  { kind: 'accepted'; seqs: number[] } | { kind: 'refused'; refusal: Refusal } | { kind: 'failed'; code: string }

/** A receipt as the server gave it, for the keeping. */
export interface Receipt {
  seqs: number[]
  receipt: Record<string, unknown> | null
}

/** What happened to a device in use, by labels. `before` null: there was none; `now` null: there is none. */
export interface DeviceNews {
  kind: 'camera' | 'microphone' | 'speaker'
  before: string | null
  now: string | null
  /** Counts up. */
  number: number
}

/** A device that was plugged in and can be used. */
export interface DeviceOffer {
  kind: 'camera' | 'microphone' | 'speaker'
  id: string
  label: string
}

/** What the devices of this person do, and what they can be asked. */
export interface Devices {
  cameraOn: boolean
  microphoneOn: boolean
  screenOn: boolean
  /** Why a device gives nothing, as a code with words in the language files. */
  problems: string[]
  cameras: MediaDeviceInfo[]
  microphones: MediaDeviceInfo[]
  speakers: MediaDeviceInfo[]
  chosen: { camera: string | null; microphone: string | null; speaker: string | null }
  /** Those in use now, which may be others than the chosen ones; null: not known. */
  used: { camera: string | null; microphone: string | null; speaker: string | null }
  /** The last thing that happened to a device in use. */
  news: DeviceNews | null
  offers: DeviceOffer[]
  /** Own camera picture, for the preview and the own seat. */
  preview: MediaStream | null
  /** 0 to 1. */
  level: number
  /** The microphone is on, and nothing was heard for some seconds. */
  silent: boolean
  /** The browser's question for camera and microphone is not answered yet. */
  asking: boolean
  canShareScreen: boolean
  setCamera(on: boolean): void
  setMicrophone(on: boolean): void
  setScreen(on: boolean): void
  choose(kind: 'camera' | 'microphone' | 'speaker', id: string): void
  /** Use none of the devices on offer. */
  decline(): void
  forgetNews(): void
  /** A short sound on the chosen loudspeaker; fails where that gives none. */
  playSound(): Promise<void>
}

/** The check of the page, the permission and the network before entering. */
export interface Checks {
  readonly found: Step[]
  run(): Promise<void>
}

/** How loud each is to be, from 0 to 1; `under` is the floor while an interpreter speaks over it. */
export interface Volumes {
  floor: number
  channel: number
  under: number
}

/** What one listens to, and what interpreters say beside the record. */
export interface Interpretation {
  /** `floor`, or the language of a channel. */
  readonly hears: string
  hear(channel: string): void
  /** An interpreter hears the boothmate too. */
  readonly monitors: boolean
  setMonitors(on: boolean): void
  /** The microphone is held shut for a moment. */
  readonly coughing: boolean
  cough(on: boolean): void
  readonly volume: Volumes
  setVolume(change: Partial<Volumes>): void
  /** How loud what is listened to is now, from 0 to 1. */
  readonly incoming: number
  appeal(kind: Appeal['kind']): void
  /** What the interpreters asked last of this person, and when (the server's time). */
  readonly appealed: { kind: Appeal['kind']; at: number } | null
  readonly boothTalk: BoothLine[]
  talk(text: string): void
}

/** What this device has seen of the record's history, and what is said where it is shown another one. */
export interface History {
  readonly warning: Warning | null
  /** One history was left without an explanation. */
  readonly doubted: boolean
  /** The last signed checkpoints of histories that were left. */
  readonly before: readonly string[]
  /** How often the line came back, and nothing was missed. */
  readonly returns: number
  goOn(): void
}

/** What who came late does not have yet: it is fetched for whoever looks at it. */
export interface Lateness {
  /** Whether all entries are here. */
  readonly entriesHere: boolean
  readEntries(): Promise<void>
  /** Whether the words of the statements under an item are here; null: of those under none. */
  statementsHere(item: string | null): boolean
  readStatements(item: string | null): Promise<void>
}

export interface Room extends Interpretation {
  readonly meeting: Meeting
  /** Null: a public watcher. */
  readonly you: You | null
  readonly options: Offers
  readonly presence: Record<string, DeviceState>
  readonly lobby: Guest[]
  /** Whose device has trouble, and which; the chair and the secretariat are told. */
  readonly troubles: Record<string, string[]>
  /** Which seats moved and which links were only opened; null: one is not told. */
  readonly seating: Seating | null
  /** Cut the device that a seat moved to; null where that failed. */
  undoMove(participant: string): Promise<Undone | null>
  /** How good one's own connection is; null: it is not measured. */
  readonly quality: Quality | null
  readonly connection: Connection
  /** What this person sees of the record, in order. */
  readonly entries: readonly WireEntry[]
  readonly late: Lateness
  readonly receipts: Receipt[]
  /** Whether this device keeps the receipts beyond this page. */
  readonly receiptsKept: boolean
  readonly history: History
  readonly devices: Devices | null
  /** Whether the browser holds the sound back until one asks for it by a click: `listen`. */
  readonly silenced: boolean
  listen(): void
  /** There is no room for one more who only watches: one follows in writing. */
  readonly full: boolean
  /** The server's time in ms, as far as it is known here. */
  now(): number
  act(command: CommandOf): Promise<Answer>
  /** The camera or the screen of a participant, where it comes in. */
  picture(participant: string, kind: 'camera' | 'screen'): MediaStream | null
  /** Play a recorded statement, as loud as the floor and on the chosen loudspeaker, until `end`. */
  film(video: HTMLVideoElement): Played
  /** The address of a family photo in use, by its digest. */
  photograph(digest: string): string
  /** A place where this person's picture stands has come into view, or gone out of it. */
  look(participant: string, inView: boolean): void
  /** `unsaid`: nothing of it is written on the record. */
  leave(unsaid?: boolean): void
}

const ROOM = Symbol('room')

export function provideRoom(room: Room): void {
  setContext(ROOM, room)
}

export function useRoom(): Room {
  return getContext<Room>(ROOM)
}

/** The room, where there is one: before the lobby there is none. */
export function roomIfAny(): Room | undefined {
  return getContext<Room | undefined>(ROOM)
}
