/** What an engine of media does for a page: the mesh from browser to browser, or a media server. */
import type { MediaSignal, MediaSignalled, Signal } from '../wire/types'

export type PeerSignal = Signal['data']
export type PageSignal = MediaSignal['data']
export type EngineSignal = MediaSignalled['data']

export type Kind = 'microphone' | 'camera' | 'screen'
export type Tracks = Record<Kind, MediaStreamTrack | null>

/** Who is heard here, and who is to hear this page's person. */
export interface Listening {
  /** The participants heard on the floor. */
  floor: string[]
  /** The interpreter on the channel that is listened to. */
  channel: string | null
  /** The boothmate who is live, where one listens along. */
  booth: string | null
  /** Who hears one's own microphone: everybody, or these. */
  hearers: 'all' | string[]
  /** Whose connection is so bad that they are spared one's picture. */
  soundOnly: string[]
  /** Whose connection is so weak that they are spared one's camera, where they can do without. */
  sparing: string[]
}

export const NOBODY: Listening = { floor: [], channel: null, booth: null, hearers: [], soundOnly: [], sparing: [] }

export interface Outside {
  /** In a mesh: send a signal to a participant's page. */
  signal(to: string, data: PeerSignal): void
  /** With a media server: send a signal to the engine. */
  tell(data: PageSignal): void
  /** Something can be seen or heard that could not before, or no more. */
  changed(): void
  /** There is no room for one more who only watches. */
  full?(): void
}

export interface Engine {
  /** Who is connected now, and who is present on the record. */
  present(connected: string[], seated: string[]): void
  /** The line to the server stands again. */
  renew(): void
  hear(listening: Listening): void
  setTracks(tracks: Tracks): void
  stream(participant: string, kind: 'camera' | 'screen'): MediaStream | null
  /** The connections, for whoever measures them. */
  connections(): Map<string, RTCPeerConnection>
  /** In a mesh: a signal from a participant's page. */
  signalled(from: string, signal: PeerSignal): Promise<void>
  /** With a media server: a signal from the engine. */
  told(signal: EngineSignal): Promise<void>
  close(): void
}
