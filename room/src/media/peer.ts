/**
 * One other person's device: a connection with three lines, always in this order: microphone, camera, screen.
 *
 * The lines never change, so nothing is ever negotiated again: a track is put on its line or taken off. One of the
 * two sides calls (the smaller id), so calls never cross. Whatever the other side sends, a picture's line gives no
 * sound, and the microphone's line goes to `Sound`, which plays just who is heard.
 */
import type { Candidate } from '../wire/types'
import type { Kind, Tracks } from './engine'

const KINDS = ['microphone', 'camera', 'screen'] as const

/** What each line carries. */
const CARRIES: Record<Kind, 'audio' | 'video'> = { microphone: 'audio', camera: 'video', screen: 'video' }
/** Most bits a second for each picture, since each goes to everybody. */
const MOST_BITS: Record<Kind, number> = { microphone: 40_000, camera: 450_000, screen: 1_200_000 }

/** What one says to the other page, but for the names of both. */
export type PeerWords = { t: 'offer' | 'answer'; sdp: string } | { t: 'ice'; candidate: Candidate }

export interface Wires {
  signal(data: PeerWords): void
  /** Something can be seen or heard that could not before. */
  changed(): void
  voice(receiver: RTCRtpReceiver): void
  connected(): void
  failed(): void
}

export class Peer {
  readonly pc: RTCPeerConnection
  /** Whether the other side is called, or about to be, and has not answered yet. */
  calling = false
  private readonly streams: Partial<Record<Kind, MediaStream>> = {}
  private readonly sent: Tracks = { microphone: null, camera: null, screen: null }
  private early: RTCIceCandidateInit[] | null = []
  private lines: RTCRtpTransceiver[] = []

  constructor(
    readonly session: string,
    private readonly wires: Wires,
    private tracks: Tracks,
    iceServers: RTCIceServer[],
  ) {
    this.pc = new RTCPeerConnection({ iceServers, bundlePolicy: 'max-bundle' })
    this.pc.onicecandidate = ({ candidate }) => {
      if (candidate) this.wires.signal({ t: 'ice', candidate: wordsOf(candidate) })
    }
    this.pc.ontrack = ({ transceiver, track }) => this.received(transceiver, track)
    this.pc.onconnectionstatechange = () => this.stateChanged()
  }

  /** Whether pictures and sound can flow, or could until a moment ago. */
  get standing(): boolean {
    return this.pc.connectionState === 'connected' || this.pc.connectionState === 'disconnected'
  }

  async call(): Promise<void> {
    this.calling = true
    this.lines = KINDS.map((kind) =>
      this.pc.addTransceiver(CARRIES[kind], {
        direction: 'sendrecv',
        sendEncodings: [{ maxBitrate: MOST_BITS[kind] }],
      }),
    )
    await this.pc.setLocalDescription()
    this.say('offer')
    this.send(this.tracks)
  }

  async offered(sdp: string): Promise<void> {
    await this.pc.setRemoteDescription({ type: 'offer', sdp })
    const lines = this.pc.getTransceivers().slice(0, KINDS.length)
    for (const line of lines) line.direction = 'sendrecv'
    await this.pc.setLocalDescription()
    this.say('answer')
    await Promise.all(lines.map((line, index) => limit(line.sender, KINDS[index])))
    this.lines = lines
    this.send(this.tracks)
    await this.takeEarly()
  }

  async answered(sdp: string): Promise<void> {
    if (this.pc.signalingState !== 'have-local-offer') return
    this.calling = false
    await this.pc.setRemoteDescription({ type: 'answer', sdp })
    await this.takeEarly()
  }

  async candidate(candidate: RTCIceCandidateInit): Promise<void> {
    if (this.early) this.early.push(candidate)
    else await this.pc.addIceCandidate(candidate)
  }

  /** What goes to this person; null takes a track off its line. */
  send(tracks: Tracks): void {
    this.tracks = tracks
    for (const [index, kind] of KINDS.entries()) {
      const line = this.lines[index]
      if (!line || this.sent[kind] === tracks[kind] || this.pc.signalingState === 'closed') continue
      // Remembered here, not read from the sender, which still shows the track before while one is being put on.
      this.sent[kind] = tracks[kind]
      line.sender.replaceTrack(tracks[kind]).catch((fault: DOMException) => {
        if (this.pc.signalingState !== 'closed') throw fault
      })
    }
  }

  stream(kind: Kind): MediaStream | null {
    return this.streams[kind] ?? null
  }

  close(): void {
    this.pc.onconnectionstatechange = null
    this.pc.close()
  }

  private stateChanged(): void {
    if (this.pc.connectionState === 'connected') this.wires.connected()
    if (this.pc.connectionState === 'failed') this.wires.failed()
    this.wires.changed()
  }

  private received(line: RTCRtpTransceiver, track: MediaStreamTrack): void {
    const kind = KINDS[this.pc.getTransceivers().indexOf(line)]
    if (!kind || track.kind !== CARRIES[kind]) return
    if (kind === 'microphone') this.wires.voice(line.receiver)
    else this.streams[kind] = new MediaStream([track])
    this.wires.changed()
  }

  private say(t: 'offer' | 'answer'): void {
    this.wires.signal({ t, sdp: this.pc.localDescription?.sdp ?? '' })
  }

  private async takeEarly(): Promise<void> {
    const early = this.early ?? []
    this.early = null
    for (const candidate of early) await this.pc.addIceCandidate(candidate)
  }
}

function wordsOf({ candidate, sdpMid, sdpMLineIndex, usernameFragment }: RTCIceCandidate): Candidate {
  return { candidate, sdpMid, sdpMLineIndex, usernameFragment }
}

/** The side that is called can say how much it sends only once the lines are agreed. */
async function limit(sender: RTCRtpSender, kind: Kind | undefined): Promise<void> {
  if (!kind) return
  const parameters = sender.getParameters()
  for (const encoding of parameters.encodings) encoding.maxBitrate = MOST_BITS[kind]
  await sender.setParameters(parameters)
}
