/**
 * Pictures and sound from browser to browser; the server only carries the signals.
 *
 * The floor is the microphone: one sends sound only while one is heard, and every receiver plays only who is heard.
 * Connections outlive the line to the server: a peer is closed when ICE has failed, or 8 s after its person
 * is neither connected nor present on the record; never because the server was away.
 *
 * `hello` says: this page has no connection with yours. So a page that has one lets go of it and begins anew, unless
 * it is calling just now and the two have crossed. Signals that a broken line swallowed are made good by `renew`, and
 * by giving up on a connection that does not come to stand.
 */
import { newId } from '../wire/ids'
import { NOBODY, type Engine, type Kind, type Listening, type Outside, type PeerSignal, type Tracks } from './engine'
import { Peer, type PeerWords } from './peer'
import type { Sound } from './sound'

const GONE_MS = 8_000
/** A connection that does not stand after so long is begun anew. */
const PATIENCE_MS = 10_000
const AGAIN_MS = 500
const LONGEST_AGAIN_MS = 8_000

type Timers = Map<string, ReturnType<typeof setTimeout>>

export class Mesh implements Engine {
  private readonly session = newId()
  private readonly peers = new Map<string, Peer>()
  private readonly leaving: Timers = new Map()
  private readonly patience: Timers = new Map()
  private readonly again: Timers = new Map()
  private readonly failures = new Map<string, number>()
  private here = new Set<string>()
  private listening: Listening = NOBODY
  private own: Tracks = { microphone: null, camera: null, screen: null }
  private over = false

  constructor(
    private readonly me: string,
    private readonly outside: Outside,
    private readonly iceServers: RTCIceServer[],
    private readonly sound: Sound,
  ) {}

  /** Who is connected now, and who is present on the record: say hello to the new, let go of who stays away. */
  present(connected: string[], seated: string[]): void {
    const before = this.here
    this.here = new Set(connected.filter((who) => who !== this.me))
    for (const who of this.here) {
      if (!before.has(who) && !this.peers.has(who) && !this.again.has(who)) this.greet(who)
    }
    for (const who of this.peers.keys()) {
      if (this.here.has(who) || seated.includes(who)) stop(this.leaving, who)
      else if (!this.leaving.has(who)) start(this.leaving, who, GONE_MS, () => this.drop(who))
    }
  }

  /** The line to the server stands again: what was being agreed when it broke may have lost a signal. */
  renew(): void {
    for (const [who, peer] of this.peers) if (!peer.standing) this.drop(who)
    // So that `present` says hello again to everybody without a connection: the first hello may be lost too.
    this.here = new Set()
  }

  /** Who is heard: the one rule, from the state of the meeting. */
  hear(listening: Listening): void {
    this.listening = listening
    this.sound.hear(listening)
    this.sendAll()
  }

  /** The own tracks, as the devices give them. */
  setTracks(tracks: Tracks): void {
    this.own = tracks
    this.sendAll()
  }

  stream(participant: string, kind: Exclude<Kind, 'microphone'>): MediaStream | null {
    return this.peers.get(participant)?.stream(kind) ?? null
  }

  /** The connections, for whoever measures them. */
  connections(): Map<string, RTCPeerConnection> {
    return new Map([...this.peers].map(([who, peer]) => [who, peer.pc]))
  }

  close(): void {
    this.over = true
    for (const timers of [this.leaving, this.patience, this.again])
      for (const who of [...timers.keys()]) stop(timers, who)
    for (const who of [...this.peers.keys()]) this.drop(who)
  }

  /** A signal from somebody's page; the server says whose, and has held it against its type. */
  async signalled(from: string, signal: PeerSignal): Promise<void> {
    if (this.over || from === this.me || ('to' in signal && signal.to !== this.session)) return
    const peer = signal.t === 'offer' ? this.connect(from, signal.session) : this.peers.get(from)
    try {
      if (signal.t === 'hello') await this.met(from, signal.session)
      else if (peer?.session === signal.session) await take(peer, signal)
    } catch (fault) {
      // What cannot be agreed, because the page over there talks nonsense or is gone, is tried again later.
      console.warn('A signal could not be followed', from, fault)
      if (peer) this.failed(from, peer)
    }
  }

  told(): Promise<void> {
    return Promise.resolve() // there is no engine that speaks
  }

  private greet(who: string): void {
    if (!this.over) this.outside.signal(who, { t: 'hello', session: this.session })
  }

  /** A page without a connection to this one: the smaller id calls, the other says hello back. */
  private async met(who: string, session: string): Promise<void> {
    const known = this.peers.get(who)
    if (known?.session === session && known.calling) return
    this.drop(who)
    if (this.me < who) await this.connect(who, session).call()
    else this.greet(who)
  }

  private connect(who: string, session: string): Peer {
    this.drop(who)
    const wires = {
      signal: (data: PeerWords) => this.outside.signal(who, { ...data, session: this.session, to: session }),
      changed: () => this.outside.changed(),
      voice: (receiver: RTCRtpReceiver) => this.sound.add(who, who, receiver),
      connected: () => this.stands(who),
      failed: () => this.failed(who, peer),
    }
    const peer: Peer = new Peer(session, wires, this.sent(who), this.iceServers)
    this.peers.set(who, peer)
    start(this.patience, who, PATIENCE_MS, () => {
      if (!peer.standing) this.failed(who, peer)
    })
    return peer
  }

  private stands(who: string): void {
    stop(this.patience, who)
    this.failures.delete(who)
  }

  /** Begin anew after a while, and after a longer one each time, so that a bad network is not made worse. */
  private failed(who: string, peer: Peer): void {
    if (this.peers.get(who) !== peer) return
    this.drop(who)
    const failures = this.failures.get(who) ?? 0
    this.failures.set(who, failures + 1)
    start(this.again, who, Math.min(LONGEST_AGAIN_MS, AGAIN_MS * 2 ** failures), () => {
      if (this.here.has(who) && !this.peers.has(who)) this.greet(who)
    })
  }

  private drop(who: string): void {
    for (const timers of [this.leaving, this.patience, this.again]) stop(timers, who)
    this.peers.get(who)?.close()
    this.sound.drop(who)
    if (this.peers.delete(who)) this.outside.changed()
  }

  private sendAll(): void {
    for (const [who, peer] of this.peers) peer.send(this.sent(who))
  }

  /** Sound goes to those who are to hear it; pictures not to those whose connection does not carry them. */
  private sent(who: string): Tracks {
    const { hearers, soundOnly, sparing } = this.listening
    const spared = soundOnly.includes(who)
    return {
      microphone: hearers === 'all' || hearers.includes(who) ? this.own.microphone : null,
      camera: spared || sparing.includes(who) ? null : this.own.camera,
      screen: spared ? null : this.own.screen,
    }
  }
}

async function take(peer: Peer, signal: PeerSignal): Promise<void> {
  switch (signal.t) {
    case 'offer':
      return peer.offered(signal.sdp)
    case 'answer':
      return peer.answered(signal.sdp)
    case 'ice':
      return peer.candidate(signal.candidate)
    case 'hello':
      return
  }
}

function start(timers: Timers, who: string, ms: number, then: () => void): void {
  stop(timers, who)
  timers.set(
    who,
    setTimeout(() => {
      timers.delete(who)
      then()
    }, ms),
  )
}

function stop(timers: Timers, who: string): void {
  clearTimeout(timers.get(who))
  timers.delete(who)
}
