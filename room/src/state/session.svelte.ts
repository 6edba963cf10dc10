/**
 * One's own place in a meeting: the line, the fold, the media and the devices, as the screens read them.
 *
 * What comes in goes one way: a message changes the state, the state changes who is heard at once, and the screens once
 * a frame.
 */
import type { Answer, Receipt, Room } from '../components/view/room'
import { RecordHistory } from '../history/history.svelte'
import { Photographing } from './photographing'
import { Checks } from '../media/checks.svelte'
import { DeviceSet } from '../media/devices.svelte'
import type { Quality } from '../media/watch'
import { Socket } from '../wire/socket'
import type { Command, FromClient, FromServer, Welcome, You } from '../wire/types'
import { socketAddress, type Boot } from './boot'
import { Clock } from './clock'
import { undoMove, type Undone } from './door'
import { Folding } from './folding'
import { stateNow, type Late } from './late.svelte'
import { plain, RoomMedia } from './media.svelte'
import { openMicrophones } from './microphones'
import { OwnReceipts } from './own.svelte'
import { HeldPresence } from './presence'
import { Screens } from './screens.svelte'
import { troublesOf } from './troubles'

const METER_MS = 100
const NO_DEVICES = { cameraOn: false, microphoneOn: false, screenOn: false }

export type Place = 'opening' | 'lobby' | 'room' | 'ended'

export class Session extends Screens implements Room {
  you = $state.raw<You | null>(null)
  place = $state<Place>('opening')
  reason = $state('')
  readonly devices: DeviceSet | null
  readonly checks: Checks | null
  readonly media: RoomMedia
  readonly history: RecordHistory
  readonly undoMove = (participant: string): Promise<Undone | null> => undoMove(this.boot.undo_move, participant)
  readonly film: Room['film'] = (video) => this.media.sound.play(video)
  private readonly photo: Photographing
  private readonly own: OwnReceipts
  private readonly line: Socket
  private readonly clock = new Clock()
  private readonly meter: ReturnType<typeof setInterval> | undefined
  private speaks = false
  private up = false // the line stands
  private readonly folding: Folding
  readonly late: Late
  private readonly present = new HeldPresence()

  constructor(private readonly boot: Boot) {
    super()
    this.you = boot.greeting.you
    this.own = new OwnReceipts(boot.record, boot.me)
    this.folding = new Folding(boot.record, () => this.reached())
    this.late = this.folding.late
    const seated = boot.me !== null && boot.me !== 'secretariat' && !boot.written
    this.devices = seated ? new DeviceSet(boot.ice_servers, () => this.devicesChanged()) : null
    const seat = boot.written ? null : boot.me
    this.media = new RoomMedia(
      seat,
      (message) => this.line.tell(message),
      () => this.tellDevices(),
      (pictures) => this.line.watch(pictures),
      () => this.line.ping(Math.ceil(performance.now())),
    )
    const interprets = this.you?.role === 'interpreter'
    this.beginHearing(interprets)
    this.hearingChanged()
    if (interprets) this.meter = setInterval(() => (this.incoming = this.media.sound.incoming), METER_MS)
    this.checks = this.devices
      ? new Checks(boot.check, boot.ice_servers.map(plain), this.devices, () => this.tellDevices())
      : null
    this.photo = new Photographing(
      boot.record,
      () => this.now(),
      () => (this.devices?.cameraOn ? this.devices.preview : null),
    )
    this.line = new Socket(
      {
        cursor: () => this.folding.cursor,
        message: (message) => this.heard(message),
        connected: (up) => this.connected(up),
        ended: (reason) => this.end(reason),
      },
      () => new WebSocket(socketAddress(boot)),
    )
    const ask = (message: FromClient): void => this.line.tell(message)
    this.history = new RecordHistory(boot.record, { ask, refold: () => this.refold() }, !boot.demo)
  }

  /** Call the server; comes back by itself until it is ended for good. */
  enter(): void {
    void this.come()
    for (const change of ['online', 'offline']) window.addEventListener(change, () => this.line.hurry())
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) this.drawing.settle()
      this.line.hurry()
    })
  }

  /** The state is shown as soon as it is there; what came since follows over the line. */
  private async come(): Promise<void> {
    const state = await stateNow(this.boot.record)
    if (state && this.place !== 'ended') this.reached(this.folding.goOn(state))
    this.line.open()
  }

  now(): number {
    return this.clock.now()
  }

  get quality(): Quality | null {
    return this.media.quality
  }

  async act(command: Command): Promise<Answer> {
    return this.own.answered(await this.line.act(command))
  }

  picture(participant: string, kind: 'camera' | 'screen'): MediaStream | null {
    if (participant === this.you?.participant) return kind === 'camera' ? (this.devices?.preview ?? null) : null
    if (!this.presence[participant]?.[kind]) return null
    return this.media.stream(participant, kind)
  }

  get receipts(): Receipt[] {
    return this.own.all
  }

  get receiptsKept(): boolean {
    return this.own.kept
  }

  get silenced(): boolean {
    return this.media.silenced
  }

  get full(): boolean {
    return this.media.full
  }

  listen(): void {
    this.media.sound.resume()
  }

  look(participant: string, inView: boolean): void {
    this.media.look(participant, inView)
  }

  photograph(digest: string): string {
    return this.photo.address(digest)
  }

  /** Leave of one's own will: the seat is empty, and can be taken again. */
  leave(unsaid = false): void {
    // Without a line the server learns it from the silence.
    const told = !unsaid && this.you?.participant && this.up
    void (told ? this.act({ type: 'leave-seat' }) : Promise.resolve()).then(() => this.end('left'))
  }

  private end(reason: string): void {
    this.drawing.settle()
    this.reason = reason
    this.place = 'ended'
    this.line.close()
    this.history.close()
    this.photo.close()
    this.media.close()
    clearInterval(this.meter)
    this.devices?.stop()
  }

  private connected(up: boolean): void {
    this.up = up
    this.learnt({ connection: up ? 'live' : 'lost' })
    if (!up) this.history.down()
  }

  private refold(): void {
    this.folding.startOver(null)
    this.line.renew()
  }

  private heard(message: FromServer): void {
    this.history.heard(message)
    if ('now' in message) this.clock.heard(message.now)
    switch (message.type) {
      case 'welcome':
        return this.welcomed(message)
      case 'reset':
        return this.folding.startOver(message.audience)
      case 'entries':
        this.folding.add(message.entries)
        return this.reached(message.upto)
      case 'upto':
        return this.reached(message.upto)
      case 'options':
        return this.offered(message)
      case 'presence':
        this.present.hear(message)
        return this.tellMedia()
      case 'lobby':
        return this.learnt({ lobby: message.waiting })
      case 'troubles':
        return this.learnt({ troubles: message.people })
      case 'seating':
        return this.learnt({ seating: message })
      case 'pong':
        if (message.at) this.media.answered(message.at)
        return
      case 'signalled':
      case 'media-signalled':
        this.media.signalled(message)
        return
      default:
        this.told(message)
    }
  }

  private welcomed(welcome: Welcome): void {
    // Whose session is over would come back as one of the public, who only watch.
    if (this.devices && welcome.you.actor === 'public') return this.end('revoked')
    if (this.boot.me && this.boot.me !== welcome.you.actor && welcome.you.actor !== 'public')
      return this.end('replaced')
    if (welcome.you.actor !== 'public') this.you = welcome.you
    this.place = welcome.waiting ? 'lobby' : this.place === 'room' ? 'room' : 'opening'
    this.tellDevices()
    if (welcome.waiting) return
    this.folding.greeted(welcome.audience, welcome.upto)
    this.media.welcomed(welcome.media, welcome.ice_servers)
    void this.checks?.admitted(welcome.ice_servers.map(plain))
    this.devicesChanged()
    this.tellMedia()
  }

  private reached(upto = this.folding.upto): void {
    if (!this.folding.reached(upto)) return
    const { meeting, entries } = this.folding
    this.learnt({ meeting, entries })
    this.tellMedia()
    this.photo.follow(meeting, this.you?.participant ?? '')
  }

  protected drawn(): void {
    if (this.place === 'opening' && this.folding.whole && this.meeting.sitting) this.place = 'room'
  }

  /** While something is on the way, an old floor opens no microphone. */
  private tellMedia(): void {
    const { meeting } = this.latest
    const presence = this.present.connected(meeting.seats.participants)
    this.learnt({ presence })
    if (!this.folding.whole) return
    this.media.follow(meeting, presence)
    const speaks = openMicrophones(meeting).includes(this.you?.participant ?? '')
    if (speaks && !this.speaks) this.devices?.listenAnew()
    this.speaks = speaks
  }

  protected say(message: FromClient): void {
    this.line.tell(message)
  }

  protected hearingChanged(): void {
    this.media.sound.volumes = this.volume
    this.media.hear({ hears: this.hears, monitors: this.monitors })
  }

  protected microphoneChanged(): void {
    this.devicesChanged()
  }

  private devicesChanged(): void {
    if (!this.devices) return
    const tracks = this.devices.tracks()
    this.media.setTracks(this.coughing ? { ...tracks, microphone: null } : tracks, this.devices.used.speaker ?? '')
    this.tellDevices()
  }

  private tellDevices(): void {
    if (!this.up) return
    const { cameraOn, microphoneOn, screenOn } = this.devices ?? NO_DEVICES
    this.line.setMedia({
      camera: cameraOn,
      microphone: microphoneOn,
      screen: screenOn,
      ...this.media.wishes(),
      troubles: this.ownTroubles(),
      played: false,
    })
  }

  private ownTroubles(): string[] {
    const { devices, checks, quality, speaks } = this
    return devices ? troublesOf({ devices, checks: checks?.troubles ?? [], quality, speaks }) : []
  }
}
