/** What an engine of media does for a page: the mesh from browser to browser, or a media server. */
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
  /** Send a signal to a participant's page, or to the server's engine (`media`). */
  signal(to: string, data: object): void
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
  signalled(from: string, data: Record<string, unknown>): Promise<void>
  close(): void
}
