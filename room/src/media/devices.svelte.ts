/** Camera, microphone, screen: chosen, switched, and kept for the next time. Nothing is sent from here. */
import { keptChoice } from '../keeping'
import type { Devices } from '../parts/view/room'
import type { IceServer } from '../wire/types'
import { problemOf, problemsOfPage } from './faults'
import { Silence, watchLevel } from './level'
import type { Tracks } from './engine'
import { playTone } from './tone'

type Input = 'camera' | 'microphone'
const KEPT = 'hemicycle-devices'
const PICTURE: MediaTrackConstraints = { width: { ideal: 640 }, height: { ideal: 360 }, frameRate: { ideal: 24, max: 30 } }
const SOUND: MediaTrackConstraints = { echoCancellation: true, noiseSuppression: true, autoGainControl: true }

export class DeviceSet implements Devices {
  cameraOn = $state(false)
  microphoneOn = $state(false)
  screenOn = $state(false)
  problems = $state.raw<string[]>([])
  cameras = $state.raw<MediaDeviceInfo[]>([])
  microphones = $state.raw<MediaDeviceInfo[]>([])
  speakers = $state.raw<MediaDeviceInfo[]>([])
  chosen = $state.raw<Devices['chosen']>({ camera: null, microphone: null, speaker: null, ...keptChoice<Devices['chosen']>(KEPT) })
  preview = $state.raw<MediaStream | null>(null)
  level = $state(0)
  silent = $state(false)
  asking = $state(true)
  readonly canShareScreen = Boolean(navigator.mediaDevices?.getDisplayMedia)
  private camera: MediaStreamTrack | null = null
  private microphone: MediaStreamTrack | null = null
  private screen: MediaStreamTrack | null = null
  private unwatch: (() => void) | null = null
  private silence = new Silence(performance.now())
  /** How often each was asked for: an answer to an older question is late. */
  private readonly asked: Record<Input, number> = { camera: 0, microphone: 0 }

  constructor(
    private readonly iceServers: IceServer[],
    private readonly changed: () => void,
  ) {}

  /** Ask for camera and microphone, and say in words what is missing. Each may be missing without the other. */
  async start(): Promise<void> {
    this.problems = problemsOfPage(this.iceServers)
    if (!navigator.mediaDevices) return void (this.asking = false)
    await Promise.all([this.open('camera'), this.open('microphone')])
    this.asking = false
    await this.list()
    navigator.mediaDevices.addEventListener('devicechange', () => void this.list())
  }

  stop(): void {
    for (const kind of ['camera', 'microphone'] as const) this.asked[kind] += 1
    this.unwatch?.()
    for (const track of [this.camera, this.microphone, this.screen]) track?.stop()
    this.camera = this.microphone = this.screen = null
    this.preview = null
  }

  /** What is to be sent: a device that is switched off gives nothing. */
  tracks(): Tracks {
    return {
      microphone: this.microphoneOn ? this.microphone : null,
      camera: this.cameraOn ? this.camera : null,
      screen: this.screen,
    }
  }

  setCamera(on: boolean): void {
    void this.turn('camera', on)
  }

  setMicrophone(on: boolean): void {
    void this.turn('microphone', on)
  }

  setScreen(on: boolean): void {
    if (on) void this.share()
    else this.unshare()
  }

  choose(kind: Input | 'speaker', id: string): void {
    this.chosen = { ...this.chosen, [kind]: id }
    localStorage.setItem(KEPT, JSON.stringify(this.chosen))
    if (kind === 'speaker') this.changed()
    else void this.turn(kind, true, true)
  }

  private async turn(kind: Input, on: boolean, anew = false): Promise<void> {
    this.asked[kind] += 1
    if (!on || anew) this.release(kind)
    if (on && !this[kind]) await this.open(kind)
    else this.changed()
  }

  private release(kind: Input): void {
    this[kind]?.stop()
    this.put(kind, null)
  }

  private async open(kind: Input): Promise<void> {
    const wish = this.chosen[kind]
    const device = wish ? { deviceId: { ideal: wish } } : {}
    const asked = kind === 'camera' ? { video: { ...PICTURE, ...device } } : { audio: { ...SOUND, ...device } }
    const question = this.asked[kind]
    try {
      const stream = await navigator.mediaDevices.getUserMedia(asked)
      // Whoever has switched it off meanwhile, or left, must not be seen or heard after all.
      if (question !== this.asked[kind]) return stream.getTracks().forEach((track) => track.stop())
      this.put(kind, stream.getTracks()[0] ?? null)
      this.settle(kind, null)
    } catch (fault) {
      if (question !== this.asked[kind]) return
      this.put(kind, null)
      this.settle(kind, problemOf(fault))
    }
    this.changed()
  }

  private put(kind: Input, track: MediaStreamTrack | null): void {
    this[kind] = track
    // A device that is pulled out gives its track back.
    if (track) track.onended = () => this.lost(kind, track)
    if (kind === 'camera') {
      this.cameraOn = track !== null
      this.preview = track ? new MediaStream([track]) : null
      return
    }
    this.microphoneOn = track !== null
    this.unwatch?.()
    this.level = 0
    this.listenAnew()
    this.unwatch = track ? watchLevel(track, (level) => this.levelled(level)) : null
  }

  /** From now on it counts whether the microphone gives any sound. */
  listenAnew(): void {
    this.silence = new Silence(performance.now())
    this.silent = false
  }

  private levelled(level: number): void {
    this.level = level
    const silent = this.silence.is(level, performance.now())
    if (silent === this.silent) return
    this.silent = silent
    this.changed()
  }

  playSound(): Promise<void> {
    return playTone(this.chosen.speaker ?? '')
  }

  private lost(kind: Input, track: MediaStreamTrack): void {
    if (this[kind] !== track) return
    this.put(kind, null)
    this.settle(kind, 'not-found')
    this.changed()
  }

  /** One device missing is said of that device; what is wrong with both is said once. */
  private settle(kind: Input, problem: string | null): void {
    const own = `no-${kind}`
    const others = this.problems.filter((one) => one !== own)
    const said = problem === 'not-found' ? own : problem
    this.problems = said && !others.includes(said) ? [...others, said] : others
  }

  private async share(): Promise<void> {
    try {
      const stream = await navigator.mediaDevices.getDisplayMedia({ video: { frameRate: { max: 10 } } })
      this.screen = stream.getVideoTracks()[0] ?? null
    } catch (fault) {
      // Whoever closes the browser's own question has changed their mind; anything else is told.
      if (problemOf(fault) !== 'denied') this.problems = [...this.problems, problemOf(fault)]
      return
    }
    if (this.screen) this.screen.onended = () => this.unshare()
    this.screenOn = this.screen !== null
    this.changed()
  }

  private unshare(): void {
    this.screen?.stop()
    this.screen = null
    this.screenOn = false
    this.changed()
  }

  private async list(): Promise<void> {
    const all = await navigator.mediaDevices.enumerateDevices()
    const of = (kind: MediaDeviceKind) => all.filter((device) => device.kind === kind && device.deviceId)
    this.cameras = of('videoinput')
    this.microphones = of('audioinput')
    this.speakers = of('audiooutput')
  }
}
