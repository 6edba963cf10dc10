/**
 * Pictures and sound over a media server, to which this server speaks for us: one connection out, one in.
 *
 * A page names itself once (`session`) and says `hello` whenever the line to the server stands; it is told that all is
 * `kept`, or to `begin`. So connections outlive the line. Where one fails it is made anew, after a while that grows.
 */
import { newId } from '../wire/ids'
import type { Engine, EngineSignal, Listening, Outside, PageSignal, Tracks } from './engine'
import { NOBODY } from './engine'
import { Publisher } from './publisher'
import type { Sound } from './sound'
import { Subscriber, type Lines } from './subscriber'

/** What a page says, but for its own name. */
type Unnamed<Said> = Said extends PageSignal ? Omit<Said, 'session'> : never
type PageWords = Unnamed<PageSignal>

const AGAIN_MS = 300
const LONGEST_AGAIN_MS = 5_000
/** A page that was told nothing after its hello says it again. */
const PATIENCE_MS = 3_000

export class Sfu implements Engine {
  private readonly session = newId()
  private publisher: Publisher | null = null
  private subscriber: Subscriber | null = null
  private connection = -1
  private offers = 0
  private listening: Listening = NOBODY
  private own: Tracks = { microphone: null, camera: null, screen: null }
  private failures = 0
  private patience: ReturnType<typeof setTimeout> | undefined
  private over = false

  constructor(
    /** Whoever sits here; null: who only watches sends nothing. */
    private readonly me: string | null,
    private readonly outside: Outside,
    private readonly iceServers: RTCIceServer[],
    private readonly sound: Sound,
  ) {}

  present(): void {
    // The server knows who is there.
  }

  renew(): void {
    if (this.over) return
    this.say({ t: 'hello' })
    clearTimeout(this.patience)
    this.patience = setTimeout(() => this.renew(), PATIENCE_MS)
  }

  hear(listening: Listening): void {
    this.listening = listening
    this.sound.hear(listening)
    this.publisher?.send(this.sent())
  }

  setTracks(tracks: Tracks): void {
    this.own = tracks
    this.publisher?.send(this.sent())
  }

  stream(participant: string, kind: 'camera' | 'screen'): MediaStream | null {
    return this.subscriber?.stream(participant, kind) ?? null
  }

  connections(): Map<string, RTCPeerConnection> {
    const found = new Map<string, RTCPeerConnection>()
    if (this.publisher) found.set('out', this.publisher.pc)
    if (this.subscriber) found.set('in', this.subscriber.pc)
    return found
  }

  signalled(): Promise<void> {
    return Promise.resolve() // pages speak to the engine alone
  }

  async told(signal: EngineSignal): Promise<void> {
    if (this.over) return
    clearTimeout(this.patience)
    try {
      await this.take(signal)
    } catch (fault) {
      // What cannot be agreed is begun anew, after a while.
      console.warn('A signal of the media server could not be followed', fault)
      this.failed(async () => {
        this.say({ t: 'failed' })
        await this.published(false)
      })
    }
  }

  private async take(signal: EngineSignal): Promise<void> {
    switch (signal.t) {
      case 'again':
        return this.failed(async () => this.renew())
      case 'begin':
        return this.begin(signal.published)
      case 'kept':
        return this.published(signal.published)
      case 'full':
        return this.outside.full?.()
      case 'unpublished':
        return signal.n === this.offers ? this.failed(() => this.publish()) : undefined
      case 'published':
        return signal.n === this.offers ? this.publisher?.answered(signal.sdp) : undefined
      case 'largest':
        return this.publisher?.sendUpTo(signal.layer)
      case 'offer':
        return this.offered(signal.connection, signal.n, signal.sdp, signal.lines)
      case 'lines':
        this.subscriber?.assign(signal.lines)
    }
  }

  close(): void {
    this.over = true
    clearTimeout(this.patience)
    this.publisher?.close()
    this.subscriber?.close()
  }

  /** The server sends nothing to this page yet: what comes in it will offer; what is sent is offered, if it is not. */
  private async begin(published: boolean): Promise<void> {
    this.subscriber?.close()
    this.subscriber = null
    this.connection = -1
    this.outside.changed()
    await this.published(published)
  }

  /** Whether the server has what this page sends; an offer or its answer may have been lost on the way. */
  private async published(there: boolean): Promise<void> {
    if (this.me && !(there && this.publisher?.agreed)) await this.publish()
  }

  private async publish(): Promise<void> {
    this.publisher?.close()
    const publisher = new Publisher(
      this.iceServers,
      () => this.stateChanged(),
      () => this.failed(() => this.publish()),
    )
    this.publisher = publisher
    const offer = await publisher.offer()
    if (this.publisher !== publisher) return
    this.offers += 1
    this.say({ t: 'publish', n: this.offers, ...offer })
    publisher.send(this.sent())
  }

  private async offered(connection: number, n: number, sdp: string, lines: Lines): Promise<void> {
    if (connection !== this.connection || !this.subscriber) {
      this.subscriber?.close()
      this.connection = connection
      this.subscriber = new Subscriber(
        this.iceServers,
        this.sound,
        () => this.stateChanged(),
        () => this.failed(async () => this.say({ t: 'failed' })),
      )
    }
    const subscriber = this.subscriber
    subscriber.assign(lines)
    const answer = await subscriber.offered(sdp)
    if (this.subscriber === subscriber) this.say({ t: 'answer', connection, n, sdp: answer })
  }

  private stateChanged(): void {
    const states = [...this.connections().values()].map((pc) => pc.connectionState)
    if (states.every((state) => state === 'connected')) this.failures = 0
    this.outside.changed()
  }

  private failed(again: () => Promise<void>): void {
    // At once, the first time: Janus is back, or was never away.
    const wait = this.failures ? Math.min(LONGEST_AGAIN_MS, AGAIN_MS * 2 ** this.failures) : 0
    this.failures += 1
    setTimeout(() => {
      if (!this.over) void again()
    }, wait)
  }

  private sent(): Tracks {
    const { hearers } = this.listening
    return { ...this.own, microphone: hearers === 'all' || hearers.length ? this.own.microphone : null }
  }

  private say(words: PageWords): void {
    this.outside.tell({ ...words, session: this.session })
  }
}
