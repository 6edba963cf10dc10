/**
 * What is played: the floor, one channel over it, and a boothmate. A listener gets at most two sounds at once.
 *
 * A voice is one line of sound; the engine says whose it is. Whoever is neither on the floor nor on the channel that is
 * listened to is silent here, whatever they send.
 */
import type { Volumes } from '../components/view/room'
import { Duck } from './duck'
import { NOBODY, type Listening } from './engine'
import { Loudness } from './loudness'

const EVERY_MS = 40

/** A film that is heard: begin it, and be rid of it. */
export interface Played {
  start: () => void
  end: () => void
}

interface Voice {
  participant: string | null
  track: MediaStreamTrack
  player: HTMLAudioElement
  loudness: Loudness
}

export class Sound {
  /** How loud what is listened to is now, from 0 to 1. */
  incoming = 0
  volumes: Volumes = { floor: 1, channel: 1, under: 0.15 }
  private readonly voices = new Map<string, Voice>()
  private readonly duck = new Duck()
  private readonly timer: ReturnType<typeof setInterval>
  private listening: Listening = NOBODY
  private speaker = ''
  /** A recorded statement: as loud as the floor, in whose place it is. */
  private film: HTMLVideoElement | null = null

  /** `blocked`: whether the browser holds the sound back until the page is clicked. */
  constructor(private readonly blocked: (held: boolean) => void = () => undefined) {
    this.timer = setInterval(() => this.tick(), EVERY_MS)
  }

  /** A line of sound, and whose it is; null: nobody's for now. */
  add(line: string, participant: string | null, receiver: RTCRtpReceiver): void {
    this.drop(line)
    const player = new Audio()
    player.autoplay = true
    player.srcObject = new MediaStream([receiver.track])
    this.voices.set(line, { participant, track: receiver.track, player, loudness: new Loudness(receiver) })
    this.sink(player)
    this.tick()
    this.start(player)
  }

  /** A recorded statement is heard from now on; `start` plays it, and may be held back as any sound. */
  play(film: HTMLVideoElement): Played {
    this.film = film
    this.sink(film)
    this.tick()
    return {
      start: () => this.start(film),
      end: () => {
        if (this.film === film) this.film = null
      },
    }
  }

  /** Play what the browser has held back; it lets sound begin with a click alone. */
  resume(): void {
    this.blocked(false)
    if (this.film) this.start(this.film)
    for (const { player } of this.voices.values()) this.start(player)
  }

  /** The line is somebody else's from now on. */
  assign(line: string, participant: string | null): void {
    const voice = this.voices.get(line)
    if (!voice || voice.participant === participant) return
    voice.participant = participant
    this.tick()
  }

  drop(line: string): void {
    const voice = this.voices.get(line)
    if (voice) voice.player.srcObject = null
    this.voices.delete(line)
  }

  hear(listening: Listening): void {
    this.listening = listening
    this.tick()
  }

  playOn(speaker: string): void {
    this.speaker = speaker
    for (const { player } of this.voices.values()) this.sink(player)
    if (this.film) this.sink(this.film)
  }

  close(): void {
    clearInterval(this.timer)
    for (const line of [...this.voices.keys()]) this.drop(line)
  }

  private tick(): void {
    const now = performance.now()
    const { floor, channel, booth } = this.listening
    const voices = [...this.voices.values()]
    const level = (whose: (who: string) => boolean): number =>
      Math.max(
        0,
        ...voices.map(({ participant, loudness }) => (participant && whose(participant) ? loudness.level(now) : 0)),
      )
    const spoken = channel ? level((who) => who === channel) : 0
    const under = this.duck.volume(now, spoken, this.volumes.under)
    this.incoming = Math.max(spoken, under > 0.5 || !channel ? level((who) => floor.includes(who)) : 0)
    if (this.film) this.film.volume = within(this.volumes.floor * under)
    for (const voice of voices) {
      const who = voice.participant
      if (who && floor.includes(who)) set(voice, this.volumes.floor * under)
      else if (who && (who === channel || who === booth)) set(voice, this.volumes.channel)
      else set(voice, null)
    }
  }

  private start(player: HTMLMediaElement): void {
    player.play().catch((fault: DOMException) => {
      if (fault.name === 'NotAllowedError') this.blocked(true)
    })
  }

  private sink(player: HTMLMediaElement): void {
    if ('setSinkId' in player) player.setSinkId(this.speaker).catch(() => player.setSinkId(''))
  }
}

/** Null: silence, whatever comes in. */
function set({ player, track }: Voice, volume: number | null): void {
  const heard = volume !== null
  if (player.muted === heard) player.muted = !heard
  if (track.enabled !== heard) track.enabled = heard
  if (heard && player.volume !== volume) player.volume = within(volume)
}

function within(volume: number): number {
  return Math.min(1, Math.max(0, volume))
}
