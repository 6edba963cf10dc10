/** How loud a microphone is, from 0 to 1, a few times a second. */
const EVERY_MS = 100
/** Root mean square of loud speech close to the microphone. */
const LOUD = 0.25

const AUDIBLE = 0.02
const SILENT_MS = 5_000

/** Whether a microphone is silent: open for 5 s, and nothing was heard since. */
export class Silence {
  private heard = false

  constructor(private readonly since: number) {}

  /** Takes the level at `now` (ms). */
  is(level: number, now: number): boolean {
    this.heard ||= level > AUDIBLE
    return !this.heard && now - this.since >= SILENT_MS
  }
}

export function watchLevel(track: MediaStreamTrack, tell: (level: number) => void): () => void {
  const context = new AudioContext()
  const analyser = context.createAnalyser()
  analyser.fftSize = 1024
  context.createMediaStreamSource(new MediaStream([track])).connect(analyser)
  // Some browsers give no sound before the first click; what is not heard then is no silence.
  const wake = (): void => void context.resume()
  document.addEventListener('click', wake)
  const samples = new Float32Array(analyser.fftSize)
  const timer = setInterval(() => {
    if (context.state !== 'running') return
    analyser.getFloatTimeDomainData(samples)
    const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length
    tell(Math.min(1, Math.sqrt(power) / LOUD))
  }, EVERY_MS)
  return () => {
    clearInterval(timer)
    document.removeEventListener('click', wake)
    void context.close()
  }
}
