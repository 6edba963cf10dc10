/**
 * The pictures and the sound of one's place in a meeting: the engine that carries them, and what one chose to hear.
 *
 * Which engine it is the server says when the line first stands.
 */
import type { Engine, Tracks } from '../media/engine'
import { Looks } from '../media/looks'
import { Mesh } from '../media/mesh'
import { Sfu } from '../media/sfu'
import { Sound } from '../media/sound'
import type { IceServer, MediaState, Meeting, Welcome } from '../wire/types'
import { FLOOR, listening, type Hearing } from './listening'

export class RoomMedia {
  hearing = $state.raw<Hearing>({ hears: FLOOR, monitors: false })
  readonly sound = new Sound()
  private readonly looks: Looks
  private engine: Engine | null = null
  private followed: [Meeting, Record<string, MediaState>] | null = null
  private seen = $state(0)
  private toldQuality = 0

  constructor(
    /** Whoever sits here; null: who only watches. */
    private readonly me: string | null,
    private readonly signal: (to: string, data: Record<string, unknown>) => void,
    /** What is told to the server of this device has changed. */
    private readonly changed: () => void,
    watch: (participants: string[]) => void,
  ) {
    this.looks = new Looks(watch)
  }

  /** The line stands, for the first time or again. */
  welcomed(kind: Welcome['media'], iceServers: IceServer[]): void {
    this.engine ??= this.made(kind, iceServers)
    this.engine?.renew()
    this.looks.repeat()
  }

  /** The meeting or who is connected has changed. */
  follow(meeting: Meeting, presence: Record<string, MediaState>): void {
    this.followed = [meeting, presence]
    this.engine?.hear(listening(meeting, this.me, this.hearing, presence))
    const seated = Object.values(meeting.seats.participants).filter((person) => person.present)
    this.engine?.present(Object.keys(presence), seated.map((person) => person.id))
  }

  hear(hearing: Hearing): void {
    this.hearing = hearing
    if (this.followed) this.follow(...this.followed)
    this.changed()
  }

  setTracks(tracks: Tracks, speaker: string): void {
    this.engine?.setTracks(tracks)
    this.sound.playOn(speaker)
  }

  stream(participant: string, kind: 'camera' | 'screen'): MediaStream | null {
    void this.seen
    return this.engine?.stream(participant, kind) ?? null
  }

  look(participant: string, inView: boolean): void {
    this.looks.look(participant, inView)
  }

  signalled(from: string, data: Record<string, unknown>): void {
    void this.engine?.signalled(from, data)
  }

  /** What the server is told beside the state of the devices. */
  wishes(): Pick<MediaState, 'quality' | 'hears' | 'monitors'> {
    return { quality: this.quality(), ...this.hearing }
  }

  close(): void {
    this.engine?.close()
    this.sound.close()
    this.looks.close()
  }

  private made(kind: Welcome['media'], iceServers: IceServer[]): Engine | null {
    const outside = {
      signal: (to: string, data: object) => this.signal(to, data as Record<string, unknown>),
      changed: () => this.stateChanged(),
    }
    const ice = iceServers.map(plain)
    if (kind === 'janus') return new Sfu(this.me, outside, ice, this.sound)
    return this.me ? new Mesh(this.me, outside, ice, this.sound) : null
  }

  private stateChanged(): void {
    this.seen += 1
    const quality = this.quality()
    if (quality === this.toldQuality) return
    this.toldQuality = quality
    this.changed()
  }

  /** 3: connected to all there is, 2: to some, 1: to none, 0: there is nobody to connect to. */
  private quality(): number {
    const states = [...(this.engine?.connections().values() ?? [])].map((pc) => pc.connectionState)
    if (states.length === 0) return 0
    const up = states.filter((state) => state === 'connected').length
    return up === states.length ? 3 : up > 0 ? 2 : 1
  }
}

function plain({ urls, username, credential }: IceServer): RTCIceServer {
  return { urls, ...(username ? { username } : {}), ...(credential ? { credential } : {}) }
}
