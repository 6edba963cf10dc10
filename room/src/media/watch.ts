/** Measures one's connections every 2 s while one is in the room, and tells what it comes to. */
import { countedIn, judge, measured, type Counted, type Level, type Measured, type Reason } from './quality'
import { settle, UNSETTLED, type Settled } from './settling'

const EVERY_MS = 2_000
/** So seldom, in measurements, the server is asked: it has many lines. */
const PING_EVERY = 3

/** What the sign in the room shows. `read`: the last measurement. */
export interface Quality {
  level: Level
  reasons: Reason[]
  read: Measured | null
}

export interface Source {
  connections(): Iterable<RTCPeerConnection>
  /** How many connections there should be; 0: nobody is there. */
  expected(): number
  /** Ask the server, over the line, for an answer that is told to `answered`. */
  ping(): void
}

export class Watch {
  private readonly counted = new WeakMap<RTCPeerConnection, Counted>()
  private settled: Settled = UNSETTLED
  private timer: ReturnType<typeof setInterval> | undefined
  private serverMs: number | null = null
  private measured = 0

  constructor(
    private readonly source: Source,
    private readonly tell: (quality: Quality) => void,
  ) {}

  start(): void {
    this.timer ??= setInterval(() => void this.measure(), EVERY_MS)
  }

  stop(): void {
    clearInterval(this.timer)
    this.timer = undefined
  }

  /** The server has answered over the line after so long. */
  answered(ms: number): void {
    this.serverMs = ms
  }

  private async measure(): Promise<void> {
    if (this.measured++ % PING_EVERY === 0) this.source.ping()
    const pairs = await Promise.all([...this.source.connections()].map((pc) => this.count(pc)))
    if (this.timer === undefined) return
    const read = measured(pairs, this.source.expected(), this.serverMs)
    this.settled = settle(this.settled, judge(read), performance.now())
    this.tell({ level: this.settled.level, reasons: this.settled.reasons, read })
  }

  private async count(pc: RTCPeerConnection): Promise<[Counted | null, Counted]> {
    const before = this.counted.get(pc) ?? null
    const now = countedIn((await pc.getStats()).values(), pc.connectionState)
    this.counted.set(pc, now)
    return [before, now]
  }
}
