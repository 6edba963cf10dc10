/** Whose pictures are in view: counted, since one person's may stand in several places, and told once things are calm. */
const CALM_MS = 100

export class Looks {
  private readonly places = new Map<string, number>()
  private told = ''
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly tell: (participants: string[]) => void) {
    document.addEventListener('visibilitychange', this.soon)
  }

  look(participant: string, inView: boolean): void {
    const places = (this.places.get(participant) ?? 0) + (inView ? 1 : -1)
    if (places > 0) this.places.set(participant, places)
    else this.places.delete(participant)
    this.soon()
  }

  /** Say it again, though nothing has changed: whoever listens is new. */
  repeat(): void {
    this.told = ''
    this.soon()
  }

  close(): void {
    clearTimeout(this.timer)
    document.removeEventListener('visibilitychange', this.soon)
  }

  private readonly soon = (): void => {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.say(), CALM_MS)
  }

  private say(): void {
    // A page that is behind another shows nothing.
    const seen = document.visibilityState === 'visible' ? [...this.places.keys()].sort() : []
    const now = JSON.stringify(seen)
    if (now === this.told) return
    this.told = now
    this.tell(seen)
  }
}
