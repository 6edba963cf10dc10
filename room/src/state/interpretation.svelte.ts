/** What a person listens to, as chosen on this device, and what interpreters say beside the record. */
import { keptChoice } from '../storage'
import type { Interpretation, Volumes } from '../components/view/room'
import type { Appeal, BoothLine, FromClient, FromServer } from '../wire/types'
import { FLOOR } from './listening'

const HEARS = 'hemicycle-hears'
const VOLUME = 'hemicycle-volume'
const LOUD: Volumes = { floor: 1, channel: 1, under: 0.15 }

export abstract class Listener implements Interpretation {
  hears = $state(FLOOR)
  monitors = $state(false)
  coughing = $state(false)
  volume = $state.raw<Volumes>({ ...LOUD, ...keptChoice<Volumes>(VOLUME) })
  incoming = $state(0)
  appealed = $state.raw<Interpretation['appealed']>(null)
  boothTalk = $state.raw<BoothLine[]>([])

  abstract now(): number
  protected abstract say(message: FromClient): void
  /** What is heard here has changed: the others are told, the sound follows. */
  protected abstract hearingChanged(): void
  protected abstract microphoneChanged(): void

  /** An interpreter begins with the floor; a listener with what this device heard last. */
  protected beginHearing(interprets: boolean): void {
    this.hears = interprets ? FLOOR : (localStorage.getItem(HEARS) ?? FLOOR)
    this.keeps = !interprets
  }

  private keeps = false

  hear(channel: string): void {
    this.hears = channel
    if (this.keeps) localStorage.setItem(HEARS, channel)
    this.hearingChanged()
  }

  setMonitors(on: boolean): void {
    this.monitors = on
    this.hearingChanged()
  }

  cough(on: boolean): void {
    if (on === this.coughing) return
    this.coughing = on
    this.microphoneChanged()
  }

  setVolume(change: Partial<Volumes>): void {
    this.volume = { ...this.volume, ...change }
    localStorage.setItem(VOLUME, JSON.stringify(this.volume))
    this.hearingChanged()
  }

  appeal(kind: Appeal['kind']): void {
    this.say({ type: 'appeal', kind })
  }

  talk(text: string): void {
    this.say({ type: 'booth-talk', text })
  }

  /** Takes what was said beside the record. */
  protected told(message: FromServer): void {
    if (message.type === 'appealed') this.appealed = { kind: message.kind, at: this.now() }
    if (message.type === 'booth-said') this.boothTalk = message.lines
  }
}
