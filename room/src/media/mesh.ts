/**
 * Pictures and sound from browser to browser; the server only carries the signals.
 *
 * The floor is the microphone: one sends sound only while one is heard, and every receiver plays only who is heard.
 * Connections outlive the line to the server: a peer is closed when ICE has failed, or 8 s after its person left.
 */
import { Peer, type Kind, type Tracks } from './peer'
import { signalOf, type Signal } from './signals'

const GONE_MS = 8_000
const AGAIN_MS = 1_000

export interface Outside {
  signal(to: string, data: Signal): void
  changed(): void
}

export class Mesh {
  private readonly session = crypto.randomUUID()
  private readonly peers = new Map<string, Peer>()
  private readonly leaving = new Map<string, ReturnType<typeof setTimeout>>()
  private here = new Set<string>()
  private heard = new Set<string>()
  private own: Tracks = { microphone: null, camera: null, screen: null }
  private speaker = ''

  constructor(
    private readonly me: string,
    private readonly outside: Outside,
    private readonly iceServers: RTCIceServer[],
  ) {}

  /** Who is connected now: say hello to whom one does not see yet, and let go of who stays away. */
  present(connected: string[]): void {
    this.here = new Set(connected.filter((who) => who !== this.me))
    for (const who of this.here) {
      clearTimeout(this.leaving.get(who))
      this.leaving.delete(who)
      if (!this.peers.has(who)) this.greet(who)
    }
    for (const who of this.peers.keys()) {
      if (!this.here.has(who) && !this.leaving.has(who)) {
        this.leaving.set(who, setTimeout(() => this.drop(who), GONE_MS))
      }
    }
  }

  /** Who is heard: the one rule, from the state of the meeting. */
  hear(participants: string[]): void {
    this.heard = new Set(participants)
    for (const [who, peer] of this.peers) {
      peer.hear(this.heard.has(who))
      peer.send(this.sent())
    }
  }

  /** The own tracks, as the devices give them. */
  setTracks(tracks: Tracks): void {
    this.own = tracks
    for (const peer of this.peers.values()) peer.send(this.sent())
  }

  playOn(speaker: string): void {
    this.speaker = speaker
    for (const peer of this.peers.values()) peer.playOn(speaker)
  }

  stream(participant: string, kind: Kind): MediaStream | null {
    return this.peers.get(participant)?.stream(kind) ?? null
  }

  /** 3: connected to everybody, 2: to some, 1: to nobody, 0: nobody is there. */
  quality(): number {
    const states = [...this.here].map((who) => this.peers.get(who)?.pc.connectionState)
    if (states.length === 0) return 0
    const up = states.filter((state) => state === 'connected').length
    return up === states.length ? 3 : up > 0 ? 2 : 1
  }

  /** The connections, for whoever measures them. */
  connections(): Map<string, RTCPeerConnection> {
    return new Map([...this.peers].map(([who, peer]) => [who, peer.pc]))
  }

  close(): void {
    for (const timer of this.leaving.values()) clearTimeout(timer)
    for (const who of [...this.peers.keys()]) this.drop(who)
  }

  async signalled(from: string, data: Record<string, unknown>): Promise<void> {
    const signal = signalOf(data)
    if (!signal || from === this.me || ('to' in signal && signal.to !== this.session)) return
    const known = this.peers.get(from)
    const current = known?.session === signal.session ? known : null
    switch (signal.t) {
      case 'hello':
        if (!current) await this.met(from, signal.session)
        return
      case 'offer':
        await this.connect(from, signal.session).offered(signal.sdp)
        return
      case 'answer':
        await current?.answered(signal.sdp)
        return
      case 'ice':
        await current?.candidate(signal.candidate)
    }
  }

  private greet(who: string): void {
    this.outside.signal(who, { t: 'hello', session: this.session })
  }

  /** A page that one has no connection to: the smaller id calls, the other says hello back. */
  private async met(who: string, session: string): Promise<void> {
    if (this.me < who) await this.connect(who, session).call()
    else this.greet(who)
  }

  private connect(who: string, session: string): Peer {
    this.drop(who)
    const wires = {
      signal: (data: object) =>
        this.outside.signal(who, { ...data, session: this.session, to: session } as Signal),
      changed: () => this.outside.changed(),
      failed: () => this.again(who, peer),
    }
    const peer: Peer = new Peer(session, wires, this.sent(), this.iceServers)
    peer.hear(this.heard.has(who))
    if (this.speaker) peer.playOn(this.speaker)
    this.peers.set(who, peer)
    return peer
  }

  private again(who: string, peer: Peer): void {
    if (this.peers.get(who) !== peer) return
    this.drop(who)
    setTimeout(() => {
      if (this.here.has(who) && !this.peers.has(who)) this.greet(who)
    }, AGAIN_MS)
  }

  private drop(who: string): void {
    clearTimeout(this.leaving.get(who))
    this.leaving.delete(who)
    this.peers.get(who)?.close()
    if (this.peers.delete(who)) this.outside.changed()
  }

  private sent(): Tracks {
    return { ...this.own, microphone: this.heard.has(this.me) ? this.own.microphone : null }
  }
}
