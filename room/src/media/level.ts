/** How loud a microphone is, from 0 to 1, a few times a second. */
const EVERY_MS = 100
/** Root mean square of loud speech close to the microphone. */
const LOUD = 0.25

export function watchLevel(track: MediaStreamTrack, tell: (level: number) => void): () => void {
  const context = new AudioContext()
  const analyser = context.createAnalyser()
  analyser.fftSize = 1024
  context.createMediaStreamSource(new MediaStream([track])).connect(analyser)
  const samples = new Float32Array(analyser.fftSize)
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples)
    const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length
    tell(Math.min(1, Math.sqrt(power) / LOUD))
  }, EVERY_MS)
  return () => {
    clearInterval(timer)
    void context.close()
  }
}
