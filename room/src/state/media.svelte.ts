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
import { Watch, type Quality } from '../media/watch'
import type {
  IceServer,
  DeviceState,
  MediaSignal,
  MediaSignalled,
  Meeting,
  Signal,
  Signalled,
  Welcome,
} from '../wire/types'
import { FLOOR, listening, withDevices, type Hearing } from './listening'

const OFFICE = 'secretariat'

export class RoomMedia {
  hearing = $state.raw<Hearing>({ hears: FLOOR, monitors: false })
  /** How good the connections are; null: nothing is measured yet. */
  quality = $state.raw<Quality | null>(null)
  /** The browser holds the sound back until the page is clicked. */
  silenced = $state(false)
  /** There is no room for one more who only watches. */
  full = $state(false)
  readonly sound = new Sound((held) => (this.silenced = held))
  private readonly looks: Looks
  private engine: Engine | null = null
  private followed: [Meeting, Record<string, DeviceState>] | null = null
  private seen = $state(0)
  private readonly watch: Watch

  constructor(
    /** Whoever sits here, or the office by its shared link, which sends nothing; null: who only watches. */
    private readonly me: string | null,
    private readonly say: (message: Signal | MediaSignal) => void,
    /** What is told to the server of this device has changed. */
    private readonly changed: () => void,
    watch: (participants: string[]) => void,
    ping: () => void,
  ) {
    this.looks = new Looks(watch)
    const source = {
      connections: () => this.connections(),
      expected: () => this.expected(),
      ping: me ? ping : () => {},
    }
    this.watch = new Watch(source, (quality) => this.judged(quality))
  }

  /** The line stands, for the first time or again. */
  welcomed(kind: Welcome['media'], iceServers: IceServer[]): void {
    this.engine ??= this.made(kind, iceServers)
    this.engine?.renew()
    this.looks.repeat()
    if (this.engine) this.watch.start()
  }

  /** The meeting or who is connected has changed. */
  follow(meeting: Meeting, connected: Record<string, DeviceState>): void {
    const presence = withDevices(connected)
    this.followed = [meeting, presence]
    this.engine?.hear(listening(meeting, this.me, this.hearing, presence))
    const seated = Object.values(meeting.seats.participants).filter((person) => person.present)
    this.engine?.present(
      Object.keys(presence),
      seated.map((person) => person.id),
    )
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

  /** The server has answered a ping of this page, sent at `at` by the page's own clock. */
  answered(at: number): void {
    this.watch.answered(performance.now() - at)
  }

  signalled(message: Signalled | MediaSignalled): void {
    if (message.type === 'signalled') void this.engine?.signalled(message.sender, message.data)
    else void this.engine?.told(message.data)
  }

  /** What the server is told beside the state of the devices. */
  wishes(): Pick<DeviceState, 'quality' | 'hears' | 'monitors'> {
    return { quality: this.quality?.level ?? 0, ...this.hearing }
  }

  close(): void {
    this.watch.stop()
    this.engine?.close()
    this.sound.close()
    this.looks.close()
  }

  private made(kind: Welcome['media'], iceServers: IceServer[]): Engine | null {
    const outside = {
      signal: (to: string, data: Signal['data']) => this.say({ type: 'signal', to, data }),
      tell: (data: MediaSignal['data']) => this.say({ type: 'media-signal', data }),
      changed: () => {
        this.seen += 1
      },
      full: () => {
        this.full = true
      },
    }
    const ice = iceServers.map(plain)
    if (kind === 'janus') return new Sfu(this.me === OFFICE ? null : this.me, outside, ice, this.sound)
    return this.me ? new Mesh(this.me, outside, ice, this.sound) : null
  }

  private connections(): RTCPeerConnection[] {
    return [...(this.engine?.connections().values() ?? [])]
  }

  /** From browser to browser one for everybody else who is connected; to a media server what it asks for, one at least. */
  private expected(): number {
    if (this.engine instanceof Mesh)
      return Object.keys(this.followed?.[1] ?? {}).filter((who) => who !== this.me).length
    return Math.max(this.connections().length, this.me ? 1 : 0)
  }

  private judged(quality: Quality): void {
    const before = this.quality
    this.quality = quality
    if (before?.level !== quality.level || before.reasons.join() !== quality.reasons.join()) this.changed()
  }
}

export function plain({ urls, username, credential }: IceServer): RTCIceServer {
  return { urls, ...(username ? { username } : {}), ...(credential ? { credential } : {}) }
}
