/**
 * One other person's device: a connection with three lines, always in this order: microphone, camera, screen.
 *
 * The lines never change, so nothing is ever negotiated again: a track is put on its line or taken off. One of the
 * two sides calls (the smaller id), so calls never cross.
 */
export const KINDS = ['microphone', 'camera', 'screen'] as const
export type Kind = (typeof KINDS)[number]
export type Tracks = Record<Kind, MediaStreamTrack | null>

/** Most bits a second for each picture, since each goes to everybody. */
const MOST_BITS: Record<Kind, number> = { microphone: 40_000, camera: 450_000, screen: 1_200_000 }

export interface Wires {
  signal(data: { t: 'offer' | 'answer'; sdp: string } | { t: 'ice'; candidate: RTCIceCandidateInit }): void
  /** Something can be seen or heard that could not before. */
  changed(): void
  failed(): void
}

export class Peer {
  readonly pc: RTCPeerConnection
  private readonly sound = new Audio()
  private readonly streams: Partial<Record<Kind, MediaStream>> = {}
  private early: RTCIceCandidateInit[] | null = []
  private lines: RTCRtpTransceiver[] = []
  private heard = false

  constructor(
    readonly session: string,
    private readonly wires: Wires,
    private tracks: Tracks,
    iceServers: RTCIceServer[],
  ) {
    this.pc = new RTCPeerConnection({ iceServers, bundlePolicy: 'max-bundle' })
    this.sound.autoplay = true
    this.pc.onicecandidate = ({ candidate }) => {
      if (candidate) this.wires.signal({ t: 'ice', candidate: candidate.toJSON() })
    }
    this.pc.ontrack = ({ transceiver, track }) => this.received(transceiver, track)
    this.pc.onconnectionstatechange = () => {
      if (this.pc.connectionState === 'failed') this.wires.failed()
      this.wires.changed()
    }
  }

  async call(): Promise<void> {
    this.lines = KINDS.map((kind) => this.pc.addTransceiver(kind === 'microphone' ? 'audio' : 'video', { direction: 'sendrecv' }))
    await this.pc.setLocalDescription()
    this.say('offer')
    this.send(this.tracks)
  }

  async offered(sdp: string): Promise<void> {
    await this.pc.setRemoteDescription({ type: 'offer', sdp })
    this.lines = this.pc.getTransceivers()
    for (const line of this.lines) line.direction = 'sendrecv'
    await this.pc.setLocalDescription()
    this.say('answer')
    this.send(this.tracks)
    await this.takeEarly()
  }

  async answered(sdp: string): Promise<void> {
    if (this.pc.signalingState !== 'have-local-offer') return
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
    KINDS.forEach((kind, index) => {
      const sender = this.lines[index]?.sender
      if (sender && sender.track !== tracks[kind]) void this.put(sender, kind, tracks[kind])
    })
  }

  /** Whether this person is heard here: silence is played of whoever has not the floor, whatever they send. */
  hear(heard: boolean): void {
    this.heard = heard
    this.sound.muted = !heard
    for (const track of this.streams.microphone?.getTracks() ?? []) track.enabled = heard
  }

  playOn(speaker: string): void {
    if ('setSinkId' in this.sound) this.sound.setSinkId(speaker).catch(() => this.sound.setSinkId(''))
  }

  stream(kind: Kind): MediaStream | null {
    return this.streams[kind] ?? null
  }

  close(): void {
    this.pc.onconnectionstatechange = null
    this.pc.close()
    this.sound.srcObject = null
  }

  private received(line: RTCRtpTransceiver, track: MediaStreamTrack): void {
    const kind = KINDS[this.pc.getTransceivers().indexOf(line)]
    if (!kind) return
    const stream = new MediaStream([track])
    this.streams[kind] = stream
    if (kind === 'microphone') {
      this.hear(this.heard)
      this.sound.srcObject = stream
      // Sound that the browser holds back starts with the first click; `App` has asked for one before.
      this.sound.play().catch(() => this.wires.changed())
    }
    this.wires.changed()
  }

  private say(t: 'offer' | 'answer'): void {
    this.wires.signal({ t, sdp: this.pc.localDescription?.sdp ?? '' })
  }

  private async put(sender: RTCRtpSender, kind: Kind, track: MediaStreamTrack | null): Promise<void> {
    await sender.replaceTrack(track)
    if (!track) return
    const parameters = sender.getParameters()
    for (const encoding of parameters.encodings) encoding.maxBitrate = MOST_BITS[kind]
    await sender.setParameters(parameters)
  }

  private async takeEarly(): Promise<void> {
    const early = this.early ?? []
    this.early = null
    for (const candidate of early) await this.pc.addIceCandidate(candidate)
  }
}
