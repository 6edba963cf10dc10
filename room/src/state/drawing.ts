/** The clock of the screens: drawn once a frame, however much was heard; at once where nobody looks, since there is no frame. */
export class Drawing {
  private frame: number | null = null

  constructor(private readonly draw: () => void) {}

  /** What is shown has changed. */
  soon(): void {
    if (document.hidden) this.now()
    else this.frame ??= requestAnimationFrame(() => this.now())
  }

  /** Draw what waits for its frame, if anything does. */
  settle(): void {
    if (this.frame !== null) this.now()
  }

  /** What waits is not drawn any more. */
  drop(): void {
    if (this.frame !== null) cancelAnimationFrame(this.frame)
    this.frame = null
  }

  private now(): void {
    this.drop()
    this.draw()
  }
}
