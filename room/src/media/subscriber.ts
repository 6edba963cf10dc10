/**
 * What this page gets from a media server: one connection of many lines. The server offers, and says whose each line
 * is; a line may become somebody else's at any moment, without a word between browsers.
 */
import type { MediaLine } from '../wire/types'
import type { Kind } from './engine'
import type { Sound } from './sound'

export type Lines = Record<string, MediaLine>

export class Subscriber {
  readonly pc: RTCPeerConnection
  private readonly streams = new Map<string, MediaStream>()
  private lines: Lines = {}
  private work: Promise<void> = Promise.resolve()

  constructor(
    iceServers: RTCIceServer[],
    private readonly sound: Sound,
    private readonly changed: () => void,
    failed: () => void,
  ) {
    this.pc = new RTCPeerConnection({ iceServers, bundlePolicy: 'max-bundle' })
    this.pc.ontrack = ({ transceiver, track }) => this.received(transceiver, track)
    this.pc.onconnectionstatechange = () => {
      if (this.pc.connectionState === 'failed') failed()
      this.changed()
    }
  }

  /** Take an offer; the answer, once those before it are answered. */
  offered(sdp: string): Promise<string> {
    const answer = this.work.then(async () => {
      await this.pc.setRemoteDescription({ type: 'offer', sdp })
      await this.pc.setLocalDescription()
      return this.pc.localDescription?.sdp ?? ''
    })
    this.work = answer.then(
      () => undefined,
      () => undefined,
    )
    return answer
  }

  assign(lines: Lines): void {
    this.lines = lines
    for (const mid of this.streams.keys()) this.sound.assign(mid, lines[mid]?.participant ?? null)
    this.changed()
  }

  stream(participant: string, kind: Kind): MediaStream | null {
    const found = Object.entries(this.lines).find(([, line]) => line.participant === participant && line.kind === kind)
    return found ? (this.streams.get(found[0]) ?? null) : null
  }

  close(): void {
    this.pc.onconnectionstatechange = null
    this.pc.close()
    for (const mid of this.streams.keys()) this.sound.drop(mid)
  }

  private received({ mid, receiver }: RTCRtpTransceiver, track: MediaStreamTrack): void {
    if (mid === null) return
    this.streams.set(mid, new MediaStream([track]))
    if (track.kind === 'audio') this.sound.add(mid, this.lines[mid]?.participant ?? null, receiver)
    this.changed()
  }
}
