/**
 * What this page sends to a media server: three lines, always in this order, microphone, camera, screen.
 *
 * They never change, so nothing is ever negotiated again: a track is put on its line or taken off. The camera goes in
 * three sizes at once, of which the server forwards to each viewer the one that fits.
 */
import type { Kind, Tracks } from './engine'

/** Largest first, as Janus reads them. Only the smallest is sent until somebody gets a larger one. */
const CAMERA: RTCRtpEncodingParameters[] = [
  { rid: 'h', maxBitrate: 1_200_000, active: false },
  { rid: 'm', maxBitrate: 350_000, scaleResolutionDownBy: 2, active: false },
  { rid: 'l', maxBitrate: 110_000, scaleResolutionDownBy: 4 },
]
/** Sound goes before pictures where there is not room for both. */
const ENCODINGS: Record<Kind, RTCRtpEncodingParameters[]> = {
  microphone: [{ maxBitrate: 40_000, priority: 'high', networkPriority: 'high' }],
  camera: CAMERA,
  screen: [{ maxBitrate: 1_500_000 }],
}
const CARRIES: Record<Kind, 'audio' | 'video'> = { microphone: 'audio', camera: 'video', screen: 'video' }
export const KINDS = ['microphone', 'camera', 'screen'] as const
/** What the camera is asked for, since one size is sent to the server and not one to each person. */
const FINE: MediaTrackConstraints = { width: { ideal: 1280 }, height: { ideal: 720 } }

export interface Offer {
  sdp: string
  mids: Partial<Record<Kind, string>>
}

export class Publisher {
  readonly pc: RTCPeerConnection
  private readonly lines: RTCRtpTransceiver[]
  private largest = 0
  private sizing: Promise<void> = Promise.resolve()
  private readonly sent: Tracks = { microphone: null, camera: null, screen: null }

  constructor(iceServers: RTCIceServer[], changed: () => void, failed: () => void) {
    this.pc = new RTCPeerConnection({ iceServers, bundlePolicy: 'max-bundle' })
    this.lines = KINDS.map((kind) =>
      this.pc.addTransceiver(CARRIES[kind], { direction: 'sendonly', sendEncodings: ENCODINGS[kind] }),
    )
    this.pc.onconnectionstatechange = () => {
      if (this.pc.connectionState === 'failed') failed()
      changed()
    }
  }

  /** Whether what is sent was agreed, and may still flow. */
  get agreed(): boolean {
    return (
      this.pc.remoteDescription !== null && this.pc.connectionState !== 'failed' && this.pc.signalingState !== 'closed'
    )
  }

  async offer(): Promise<Offer> {
    await this.pc.setLocalDescription()
    const mids = Object.fromEntries(KINDS.map((kind, index) => [kind, this.lines[index]?.mid ?? '']))
    return { sdp: this.pc.localDescription?.sdp ?? '', mids }
  }

  async answered(sdp: string): Promise<void> {
    if (this.pc.signalingState !== 'have-local-offer') return
    await this.pc.setRemoteDescription({ type: 'answer', sdp })
    await this.sendUpTo(this.largest)
  }

  send(tracks: Tracks): void {
    for (const [index, kind] of KINDS.entries()) {
      const line = this.lines[index]
      const track = tracks[kind]
      if (!line || this.sent[kind] === track || this.pc.signalingState === 'closed') continue
      this.sent[kind] = track
      if (kind === 'camera') void track?.applyConstraints({ ...track.getConstraints(), ...FINE })
      line.sender.replaceTrack(track).catch((fault: DOMException) => {
        if (this.pc.signalingState !== 'closed') throw fault
      })
    }
  }

  /** Send the camera in sizes up to this one: 0 the smallest alone, 2 all three. Larger ones nobody would get. */
  sendUpTo(layer: number): Promise<void> {
    this.largest = layer
    // One change after the other: a sender takes no second one meanwhile (WebRTC 1.0, 5.2.1).
    this.sizing = this.sizing.catch(() => undefined).then(() => this.size())
    return this.sizing
  }

  private async size(): Promise<void> {
    const sender = this.lines[KINDS.indexOf('camera')]?.sender
    // What is not agreed yet cannot be changed; `answered` comes back to it.
    if (!sender || this.pc.signalingState !== 'stable' || !this.pc.remoteDescription) return
    const parameters = sender.getParameters()
    for (const [index, encoding] of parameters.encodings.entries())
      encoding.active = CAMERA.length - 1 - index <= this.largest
    await sender.setParameters(parameters)
  }

  close(): void {
    this.pc.onconnectionstatechange = null
    this.pc.close()
  }
}
