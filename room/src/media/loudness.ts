/** How loud what comes in is, from 0 to 1, by what the receiver knows of the last packet (RFC 6464; WebRTC 1.0, 5.3). */
const STALE_MS = 300

export class Loudness {
  private packet = -1
  private at = 0

  constructor(private readonly receiver: RTCRtpReceiver) {}

  /** The level at `now` (ms); nothing has come for a while: silence. */
  level(now: number): number {
    const [source] = this.receiver.getSynchronizationSources()
    if (!source) return 0
    if (source.rtpTimestamp !== this.packet) {
      this.packet = source.rtpTimestamp
      this.at = now
    }
    return now - this.at > STALE_MS ? 0 : (source.audioLevel ?? 0)
  }
}
