/**
 * Whose pictures are in view: counted, since one person's may stand in several places.
 *
 * What comes into view is told at once, since somebody waits for it; what has gone out of view once things are calm.
 */
const CALM_MS = 100
/** What comes into view in one frame is told together. */
const AT_ONCE_MS = 10

export class Looks {
  private readonly places = new Map<string, number>()
  private told: string[] | null = null
  private hurried: ReturnType<typeof setTimeout> | undefined
  private calm: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly tell: (participants: string[]) => void) {
    document.addEventListener('visibilitychange', this.later)
  }

  look(participant: string, inView: boolean): void {
    const places = (this.places.get(participant) ?? 0) + (inView ? 1 : -1)
    if (places > 0) this.places.set(participant, places)
    else this.places.delete(participant)
    if (inView && !this.told?.includes(participant)) this.hurried ??= setTimeout(() => this.sayNew(), AT_ONCE_MS)
    this.later()
  }

  /** Say it again, though nothing has changed: whoever listens is new. */
  repeat(): void {
    this.told = null
    this.later()
  }

  close(): void {
    clearTimeout(this.hurried)
    clearTimeout(this.calm)
    document.removeEventListener('visibilitychange', this.later)
  }

  private readonly later = (): void => {
    clearTimeout(this.calm)
    this.calm = setTimeout(() => this.say([...this.places.keys()]), CALM_MS)
  }

  private sayNew(): void {
    this.hurried = undefined
    this.say([...new Set([...(this.told ?? []), ...this.places.keys()])])
  }

  private say(participants: string[]): void {
    // A page that is behind another shows nothing.
    const seen = document.visibilityState === 'visible' ? participants.sort() : []
    if (this.told && this.told.join() === seen.join()) return
    this.told = seen
    this.tell(seen)
  }
}
