/** The test of one's devices before a meeting: it runs by itself, and what it found is told to the secretariat in codes. */
import type { Checks, Devices } from '../components/view/room'
import {
  browserFinding,
  cameraFinding,
  lineFinding,
  microphoneFinding,
  reported,
  speakerFinding,
  type Finding,
  type Heard,
  type Ways,
} from './findings'
import { tryWays } from './network'

const AUDIBLE = 0.02
/** In this window it is kept which loudspeaker was heard, so that nobody is asked again who comes back to the page. */
const KEPT = 'loudspeaker-heard'
const PHONE = '(pointer: coarse) and (max-width: 600px), (pointer: coarse) and (max-height: 500px)'

export class Testing {
  private ways = $state<Ways | null>(null)
  private said = $state<Heard>('unsaid')
  private heard = $state(false)
  private kept = $state(sessionStorage.getItem(KEPT))
  /** What the server took last; `failed`: it was not reached. */
  told = $state<'no' | 'yes' | 'failed'>('no')
  private last = ''
  private readonly phone = window.matchMedia(PHONE).matches

  constructor(
    private readonly devices: Devices,
    private readonly checks: Checks,
    private readonly iceServers: RTCIceServer[],
    private readonly to: string,
  ) {}

  readonly findings = $derived.by((): Finding[] => {
    const { devices } = this
    const asked = { asking: devices.asking, problems: devices.problems }
    const [picture] = devices.preview?.getVideoTracks() ?? []
    const size = picture?.getSettings() ?? {}
    const used = devices.microphones.find((one) => one.deviceId === devices.used.microphone)
    return [
      cameraFinding({ ...asked, on: devices.cameraOn, width: size.width, height: size.height }),
      microphoneFinding({
        ...asked,
        on: devices.microphoneOn,
        label: used?.label ?? '',
        heard: this.heard,
        silent: devices.silent,
        other: this.other?.label ?? null,
      }),
      speakerFinding(this.said === 'unsaid' && this.kept === (devices.used.speaker ?? '') ? 'ok' : this.said),
      lineFinding(this.checks.found, this.ways),
      browserFinding({
        agent: navigator.userAgent,
        connects: 'RTCPeerConnection' in window,
        secure: window.isSecureContext,
        phone: this.phone,
      }),
    ]
  })

  /** Another microphone than the one in use. */
  get other(): MediaDeviceInfo | null {
    const { microphones, used } = this.devices
    const ALIASES = ['default', 'communications', used.microphone]
    return microphones.find((one) => !ALIASES.includes(one.deviceId)) ?? null
  }

  get right(): number {
    return this.findings.filter(({ state }) => state === 'right').length
  }

  /** A level of the microphone. */
  hear(level: number): void {
    if (level > AUDIBLE) this.heard = true
  }

  /** Another microphone has not been heard yet. */
  unhear(): void {
    this.heard = false
  }

  async run(): Promise<void> {
    this.ways = null
    this.ways = await tryWays(this.iceServers)
  }

  async again(): Promise<void> {
    this.heard = false
    if (!this.devices.cameraOn) this.devices.setCamera(true)
    if (!this.devices.microphoneOn) this.devices.setMicrophone(true)
    await Promise.all([this.run(), this.checks.run()])
  }

  async play(): Promise<void> {
    this.said = 'playing'
    try {
      await this.devices.playSound()
    } catch (fault) {
      console.warn('The sound could not be played', fault)
      this.said = 'failed'
    }
  }

  say(heard: boolean): void {
    this.said = heard ? 'ok' : 'unheard'
    this.kept = heard ? (this.devices.used.speaker ?? '') : null
    if (this.kept === null) sessionStorage.removeItem(KEPT)
    else sessionStorage.setItem(KEPT, this.kept)
  }

  /** Tells the server what is found now, where that is something else than before. */
  async tell(): Promise<void> {
    const found = reported(this.findings)
    const body = JSON.stringify(found)
    if (found === null || body === this.last) return
    this.last = body
    try {
      const answer = await fetch(this.to, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      this.told = answer.ok ? 'yes' : 'failed'
    } catch (fault) {
      if (!(fault instanceof TypeError)) throw fault
      this.told = 'failed'
    }
    if (this.told === 'failed') this.last = ''
  }
}
