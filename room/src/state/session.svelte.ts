/**
 * One's own place in a meeting: the line, the fold, the mesh and the devices, as the screens read them.
 *
 * What comes in goes one way: a message changes the state, the state changes the screens and who is heard.
 */
import type { Answer, Connection, Receipt, Room } from '../parts/view/room'
import { Mesh } from '../media/mesh'
import { Shutter } from '../media/shutter'
import { DeviceSet } from '../media/devices.svelte'
import { Line } from '../wire/line'
import type { Command, FromServer, Guest, MediaState, Meeting, Option, Welcome, You } from '../wire/types'
import type { Boot } from './boot'
import { Clock } from './clock'
import { empty } from './empty'
import { fold } from './fold'
import { openMicrophones } from './microphones'

export type Place = 'opening' | 'lobby' | 'room' | 'ended'

export class Session implements Room {
  meeting = $state.raw<Meeting>(empty())
  you = $state.raw<You | null>(null)
  options = $state.raw<Option[]>([])
  presence = $state.raw<Record<string, MediaState>>({})
  lobby = $state.raw<Guest[]>([])
  connection = $state<Connection>('connecting')
  receipts = $state.raw<Receipt[]>([])
  place = $state<Place>('opening')
  reason = $state('')
  readonly devices: DeviceSet | null
  readonly mesh: Mesh | null
  private readonly shutter: Shutter
  private readonly record: string
  private readonly line: Line
  private readonly clock = new Clock()
  private pictures = $state(0)
  private audience: string | null = null
  /** What is folded so far, and how far; it is shown once it is whole as far as the record is known to go. */
  private folded: Meeting = empty()
  private upto = 0
  private known = 0

  constructor(boot: Boot) {
    this.you = boot.greeting.you
    const seated = boot.me !== null && boot.me !== 'secretariat' && !boot.written
    this.devices = seated ? new DeviceSet(boot.ice_servers, () => this.devicesChanged()) : null
    this.mesh = seated && boot.me ? new Mesh(boot.me, this.outside(), iceOf(boot)) : null
    this.record = boot.record
    this.shutter = new Shutter({ now: () => this.now(), camera: () => this.camera(), send: (photo, still) => this.sendStill(photo, still) })
    const address = new URL(boot.socket, location.href)
    address.protocol = address.protocol.replace('http', 'ws')
    this.line = new Line(
      {
        cursor: () => (this.audience ? { audience: this.audience, seq: this.upto } : null),
        message: (message) => this.heard(message),
        connected: (up) => (this.connection = up ? 'live' : 'lost'),
        ended: (reason) => this.end(reason),
      },
      () => new WebSocket(address),
    )
  }

  /** Call the server; comes back by itself until it is ended for good. */
  enter(): void {
    this.line.open()
    for (const change of ['online', 'offline']) window.addEventListener(change, () => this.line.hurry())
    document.addEventListener('visibilitychange', () => this.line.hurry())
  }

  now(): number {
    return this.clock.now()
  }

  async act(command: Command): Promise<Answer> {
    const answer = await this.line.act(command)
    switch (answer.type) {
      case 'accepted':
        this.receipts = [...this.receipts, { seqs: answer.seqs, receipt: answer.receipt as Receipt['receipt'] }]
        return { kind: 'accepted', seqs: answer.seqs }
      case 'refused':
        return { kind: 'refused', refusal: answer.refusal }
      case 'failed':
        return { kind: 'failed', code: answer.code }
    }
  }

  picture(participant: string, kind: 'camera' | 'screen'): MediaStream | null {
    void this.pictures
    if (participant === this.you?.participant) return kind === 'camera' ? (this.devices?.preview ?? null) : null
    if (!this.presence[participant]?.[kind]) return null
    return this.mesh?.stream(participant, kind) ?? null
  }

  photograph(digest: string): string {
    return `/meetings/${this.record}/photo/${digest}.jpg`
  }

  /** Leave of one's own will: the seat is empty, and can be taken again. */
  leave(): void {
    // Without a line the server learns it from the silence.
    const told = this.you?.participant && this.connection === 'live'
    void (told ? this.act({ type: 'leave-seat' }) : Promise.resolve()).then(() => this.end('left'))
  }

  private end(reason: string): void {
    this.reason = reason
    this.place = 'ended'
    this.line.close()
    this.mesh?.close()
    this.shutter.close()
    this.devices?.stop()
  }

  private heard(message: FromServer): void {
    if ('now' in message) this.clock.heard(message.now)
    switch (message.type) {
      case 'welcome':
        return this.welcomed(message)
      case 'reset':
        this.audience = message.audience
        this.startOver()
        return
      case 'entries':
        this.folded = fold(this.folded, message.entries)
        this.reached(message.upto)
        return
      case 'upto':
        return this.reached(message.upto)
      case 'options':
        this.options = message.options
        return
      case 'presence':
        this.presence = message.connected
        this.tellMesh()
        return
      case 'lobby':
        this.lobby = message.waiting
        return
      case 'signalled':
        void this.mesh?.signalled(message.sender, message.data as Record<string, unknown>)
    }
  }

  private welcomed(welcome: Welcome): void {
    // Whose session is over would come back as one of the public, who only watch.
    if (this.mesh && welcome.you.actor === 'public') return this.end('revoked')
    if (welcome.you.actor !== 'public') this.you = welcome.you
    this.place = welcome.waiting ? 'lobby' : this.place === 'room' ? 'room' : 'opening'
    if (welcome.waiting) return
    if (this.audience !== welcome.audience) this.startOver()
    this.audience = welcome.audience
    this.known = welcome.upto
    this.mesh?.renew()
    this.tellDevices()
  }

  private startOver(): void {
    this.upto = 0
    this.folded = empty()
  }

  private reached(upto: number): void {
    this.upto = upto
    // On the way there a floor that was given long ago would open a microphone.
    if (upto < this.known) return
    this.known = upto
    this.meeting = this.folded
    if (this.audience && this.meeting.sitting) this.place = 'room'
    this.mesh?.hear(openMicrophones(this.meeting))
    this.tellMesh()
    this.tellShutter()
  }

  private camera(): MediaStream | null {
    return this.devices?.cameraOn ? this.devices.preview : null
  }

  private tellShutter(): void {
    const call = this.meeting.photos.call
    this.shutter.follow(call?.answers[this.you?.participant ?? ''] ? call : null)
  }

  /** What the server refuses is not sent again; what did not reach it may be. */
  private async sendStill(photo: string, still: Blob): Promise<boolean> {
    try {
      const answer = await fetch(`/room/${this.record}/photo/${photo}`, { method: 'POST', body: still })
      if (!answer.ok) console.warn('The still was not taken', answer.status, await answer.text())
      return answer.status < 500 && answer.status !== 429
    } catch (fault) {
      console.warn('The still did not reach the server', fault)
      return false
    }
  }

  private tellMesh(): void {
    const people = Object.values(this.meeting.seats.participants)
    const seated = people.filter((person) => person.present).map((person) => person.id)
    this.mesh?.present(Object.keys(this.presence), seated)
  }

  private devicesChanged(): void {
    if (!this.devices) return
    this.mesh?.setTracks(this.devices.tracks())
    this.mesh?.playOn(this.devices.chosen.speaker ?? '')
    this.tellDevices()
  }

  private tellDevices(): void {
    if (!this.devices || this.connection !== 'live') return
    const { cameraOn: camera, microphoneOn: microphone, screenOn: screen } = this.devices
    this.line.setMedia({ camera, microphone, screen, quality: this.mesh?.quality() ?? 0 })
  }

  private outside() {
    return {
      signal: (to: string, data: object) => this.line.signal(to, data as Record<string, unknown>),
      changed: () => {
        this.pictures += 1
        this.tellQuality()
      },
    }
  }

  private toldQuality = 0

  private tellQuality(): void {
    const quality = this.mesh?.quality() ?? 0
    if (quality === this.toldQuality) return
    this.toldQuality = quality
    this.tellDevices()
  }
}

function iceOf(boot: Boot): RTCIceServer[] {
  return boot.ice_servers.map(({ urls, username, credential }) => ({
    urls,
    ...(username ? { username } : {}),
    ...(credential ? { credential } : {}),
  }))
}
