/**
 * A film that every device plays from the same moment: it is held to the place where it is by the server's time.
 *
 * A little too early or too late it runs slower or faster, which nobody hears; more than that it goes to the place at once,
 * as far ahead as the last such step took.
 */
const FINE_S = 0.06
const FAR_S = 0.5
const STEEREST = 0.06
const FAR_END_S = 1e7
const LONGEST_STEP_S = 3
/** `HTMLMediaElement.HAVE_METADATA`. */
const HAS_METADATA = 1

/** `place`: where it is to be now, in seconds; before it begins that is less than `from`. Once a moment: `hold`. */
export class Film {
  private asked = 0
  private step = 0

  constructor(
    private readonly video: HTMLVideoElement,
    private readonly place: () => number,
    private readonly from: number,
    private readonly start: () => void,
    private readonly now: () => number = () => performance.now(),
  ) {
    video.addEventListener('seeked', () => {
      this.step = Math.min(LONGEST_STEP_S, (this.now() - this.asked) / 1000)
    })
  }

  hold(): void {
    const { video } = this
    if (video.readyState < HAS_METADATA || video.seeking || video.error) return
    // A file that a browser recorded does not say how long it is; at its far end the player knows, and can go anywhere.
    if (video.duration === Infinity) return this.go(FAR_END_S)
    const place = this.place()
    if (place < this.from) {
      if (!video.paused) video.pause()
      if (Math.abs(video.currentTime - this.from) > FINE_S) this.go(this.from)
      return
    }
    if (place >= video.duration) return
    const late = place - video.currentTime
    if (Math.abs(late) > FAR_S) {
      this.go(Math.min(video.duration, place + this.step))
      if (video.paused) this.start()
      return
    }
    video.playbackRate = Math.abs(late) > FINE_S ? 1 + Math.max(-STEEREST, Math.min(STEEREST, late)) : 1
    if (video.paused) this.start()
  }

  private go(to: number): void {
    this.asked = this.now()
    this.video.currentTime = to
  }
}
