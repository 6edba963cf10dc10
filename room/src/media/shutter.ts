/**
 * The own still for the family photo: taken from the own camera at the end of the countdown, and sent to the server.
 *
 * It waits for the server's time, not for this machine's, and takes a still of nobody who has not joined. Who has no
 * camera on sends none, and has a portrait place.
 */
import { portrait } from './portrait'

const LOOK_MS = 500
const AGAIN_MS = 700
/** How long after the end of the countdown a still is still taken by the server. */
const LATE_MS = 4500

export interface Call {
  id: string
  until: number
}

interface Outside {
  /** The server's time in ms. */
  now(): number
  /** The own camera, as far as it is on. */
  camera(): MediaStream | null
  /** Sends a still; false: the server, or the way to it, failed, and it may be tried again. */
  send(photo: string, still: Blob): Promise<boolean>
}

export class Shutter {
  private call: Call | null = null
  private done: string | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private eye: HTMLVideoElement | null = null

  constructor(private readonly outside: Outside) {}

  /** The call that this person joins; null: none runs, or they stay out. */
  follow(call: Call | null): void {
    if (this.call?.id === call?.id && this.call?.until === call?.until) return
    clearTimeout(this.timer)
    this.call = call
    if (call && call.id !== this.done) this.wait()
    else this.shut()
  }

  close(): void {
    this.follow(null)
  }

  /** Looks at the clock again and again, since it is set right while one waits. */
  private wait(): void {
    if (!this.call) return
    this.open()
    const left = this.call.until - this.outside.now()
    if (left > 0) this.timer = setTimeout(() => this.wait(), Math.min(left, LOOK_MS))
    else void this.shoot(this.call)
  }

  private async shoot(call: Call): Promise<void> {
    this.done = call.id
    const { eye } = this
    const still = eye && (await portrait(eye, eye.videoWidth, eye.videoHeight))
    this.shut()
    if (still) await this.deliver(call, still)
  }

  private async deliver(call: Call, still: Blob): Promise<void> {
    while (this.call?.id === call.id && this.outside.now() < call.until + LATE_MS) {
      if (await this.outside.send(call.id, still)) return
      await new Promise((done) => setTimeout(done, AGAIN_MS))
    }
  }

  /** A player without a place on the screen, ready before it is needed; it follows the camera as that is switched. */
  private open(): void {
    const camera = this.outside.camera()
    if (!camera) return this.shut()
    this.eye ??= Object.assign(document.createElement('video'), { muted: true, playsInline: true })
    if (this.eye.srcObject === camera) return
    this.eye.srcObject = camera
    this.eye.play().catch((fault: DOMException) => {
      if (fault.name !== 'AbortError') console.warn('The camera gives no picture for the still', fault)
    })
  }

  private shut(): void {
    if (this.eye) this.eye.srcObject = null
    this.eye = null
  }
}
