/**
 * Camera, microphone, screen: chosen, switched, and kept for the next time. Nothing is sent from here.
 *
 * Whoever wants to be heard stays heard: a device that is pulled out is replaced by another at once, and one that is
 * plugged in where there was none is taken; where there is one it is offered.
 */
import { keptChoice } from '../storage'
import type { DeviceNews, DeviceOffer, Devices } from '../components/view/room'
import type { IceServer } from '../wire/types'
import type { Tracks } from './engine'
import { problemOf, problemsOfPage } from './faults'
import { Silence, watchLevel } from './level'
import { KIND_OF, labelOf, offersIn, ofKind, speakerIn } from './plugging'
import { playTone } from './tone'

type Input = 'camera' | 'microphone'
const INPUTS: readonly Input[] = ['camera', 'microphone']
const KEPT = 'hemicycle-devices'
const PICTURE: MediaTrackConstraints = {
  width: { ideal: 640 },
  height: { ideal: 360 },
  frameRate: { ideal: 24, max: 30 },
}
const SOUND: MediaTrackConstraints = { echoCancellation: true, noiseSuppression: true, autoGainControl: true }

export class DeviceSet implements Devices {
  cameraOn = $state(false)
  microphoneOn = $state(false)
  screenOn = $state(false)
  problems = $state.raw<string[]>([])
  cameras = $state.raw<MediaDeviceInfo[]>([])
  microphones = $state.raw<MediaDeviceInfo[]>([])
  speakers = $state.raw<MediaDeviceInfo[]>([])
  chosen = $state.raw<Devices['chosen']>({
    camera: null,
    microphone: null,
    speaker: null,
    ...keptChoice<Devices['chosen']>(KEPT),
  })
  used = $state.raw<Devices['used']>({ camera: null, microphone: null, speaker: null })
  news = $state.raw<DeviceNews | null>(null)
  offers = $state.raw<DeviceOffer[]>([])
  preview = $state.raw<MediaStream | null>(null)
  level = $state(0)
  silent = $state(false)
  asking = $state(true)
  readonly canShareScreen = Boolean(navigator.mediaDevices) && 'getDisplayMedia' in navigator.mediaDevices
  private camera: MediaStreamTrack | null = null
  private microphone: MediaStreamTrack | null = null
  private screen: MediaStreamTrack | null = null
  private unwatch: (() => void) | null = null
  private silence = new Silence(performance.now())
  /** How often each was asked for: an answer to an older question is late. */
  private readonly asked: Record<Input, number> = { camera: 0, microphone: 0 }
  /** Whether this person wants to be seen and heard, be there a device or not. */
  private readonly wanted: Record<Input, boolean> = { camera: true, microphone: true }
  private listed: MediaDeviceInfo[] = []
  private readonly replugged = (): void => void this.list()

  constructor(
    private readonly iceServers: IceServer[],
    private readonly changed: () => void,
  ) {}

  /** Ask for camera and microphone, and say in words what is missing. Each may be missing without the other. */
  async start(): Promise<void> {
    this.problems = problemsOfPage(this.iceServers)
    if (!navigator.mediaDevices) return void (this.asking = false)
    await Promise.all(INPUTS.map((kind) => this.open(kind)))
    this.asking = false
    await this.list()
    navigator.mediaDevices.addEventListener('devicechange', this.replugged)
  }

  stop(): void {
    for (const kind of INPUTS) this.asked[kind] += 1
    navigator.mediaDevices?.removeEventListener('devicechange', this.replugged)
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
    this.offers = this.offers.filter((offer) => offer.kind !== kind)
    if (kind !== 'speaker') return void this.turn(kind, true, true)
    this.used = { ...this.used, speaker: speakerIn(this.speakers, id)?.deviceId ?? null }
    this.changed()
  }

  decline(): void {
    this.offers = []
  }

  forgetNews(): void {
    this.news = null
  }

  private async turn(kind: Input, on: boolean, anew = false): Promise<void> {
    this.asked[kind] += 1
    this.wanted[kind] = on
    if (!on || anew) this.release(kind)
    if (on && !this[kind]) await this.open(kind)
    else this.changed()
  }

  private release(kind: Input): void {
    this[kind]?.stop()
    this.put(kind, null)
  }

  /** The chosen device, else any other; one that cannot be opened does not keep the others from being tried. */
  private async open(kind: Input): Promise<void> {
    const question = this.asked[kind]
    const others = ofKind(this.listed, KIND_OF[kind]).map((device) => device.deviceId)
    let problem: string | null = null
    for (const wish of [this.chosen[kind] ?? undefined, ...others]) {
      try {
        const stream = await navigator.mediaDevices.getUserMedia(asking(kind, wish, problem !== null))
        // Whoever has switched it off meanwhile, or left, must not be seen or heard after all.
        if (question !== this.asked[kind]) return stream.getTracks().forEach((track) => track.stop())
        this.put(kind, stream.getTracks()[0] ?? null)
        this.settle(kind, null)
        return this.changed()
      } catch (fault) {
        if (question !== this.asked[kind]) return
        problem ??= problemOf(fault)
        if (problem === 'denied') break
      }
    }
    this.put(kind, null)
    this.settle(kind, problem)
    this.changed()
  }

  private put(kind: Input, track: MediaStreamTrack | null): void {
    this[kind] = track
    if (track) {
      // A device that is pulled out gives its track back.
      track.onended = () => void this.lost(kind, track)
      this.used = { ...this.used, [kind]: track.getSettings().deviceId ?? null }
    }
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
    return playTone(this.used.speaker ?? '')
  }

  /** The device in use is gone: another takes its place at once, and its person is told which. */
  private async lost(kind: Input, track: MediaStreamTrack): Promise<void> {
    if (this[kind] !== track) return
    const before = track.label
    track.onended = null
    track.stop()
    this.asked[kind] += 1
    this[kind] = null
    await this.open(kind)
    this.tell(kind, before, this.tracks()[kind]?.label ?? null)
  }

  private tell(kind: DeviceNews['kind'], before: string | null, now: string | null): void {
    this.news = { kind, before, now, number: (this.news?.number ?? 0) + 1 }
  }

  /** One device missing is said of that device; what is wrong with both is said once. */
  private settle(kind: Input, problem: string | null): void {
    const own = `no-${kind}`
    const others = this.problems.filter((one) => one !== own && !(problem === null && one === 'busy'))
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
    const all = (await navigator.mediaDevices.enumerateDevices()).filter((device) => device.deviceId)
    const before = this.listed
    this.listed = all
    this.cameras = ofKind(all, 'videoinput')
    this.microphones = ofKind(all, 'audioinput')
    this.speakers = ofKind(all, 'audiooutput')
    this.offers = offersIn(before, all, [...this.offers], this.used)
    for (const kind of INPUTS) await this.follow(kind, before)
    this.followSpeaker(before)
  }

  /** What the list says of a device in use; not every browser ends the track of one that is gone. */
  private async follow(kind: Input, before: MediaDeviceInfo[]): Promise<void> {
    const track = this[kind]
    const here = ofKind(this.listed, KIND_OF[kind])
    const used = (device: MediaDeviceInfo): boolean => device.deviceId === this.used[kind]
    if (track && ofKind(before, KIND_OF[kind]).some(used) && !here.some(used)) return this.lost(kind, track)
    if (track || !this.wanted[kind] || here.length === 0 || !this.problems.includes(`no-${kind}`)) return
    await this.open(kind)
    this.offers = this.offers.filter((offer) => offer.kind !== kind)
    const now = this.tracks()[kind]?.label
    if (now) this.tell(kind, null, now)
  }

  private followSpeaker(before: MediaDeviceInfo[]): void {
    const now = speakerIn(this.speakers, this.chosen.speaker)
    const was = labelOf(ofKind(before, 'audiooutput'), this.used.speaker)
    this.used = { ...this.used, speaker: now?.deviceId ?? null }
    if (was && was !== now?.label) this.tell('speaker', was, now?.label ?? null)
    this.changed()
  }
}

/** `exactly`: this device and no other, once the browser's own choice could not be opened. */
function asking(kind: Input, id: string | undefined, exactly: boolean): MediaStreamConstraints {
  const device = id === undefined ? {} : { deviceId: exactly ? { exact: id } : { ideal: id } }
  return kind === 'camera' ? { video: { ...PICTURE, ...device } } : { audio: { ...SOUND, ...device } }
}
