/** Two short notes on a loudspeaker, made here, so that no file is needed. */
const NOTES_HZ = [523, 659]
const NOTE_S = 0.35
const VOLUME = 0.25

/** Resolves once they have sounded. `speaker`: a device id; empty: the usual one. */
export async function playTone(speaker: string): Promise<void> {
  const context = new AudioContext()
  const out = context.createMediaStreamDestination()
  const player = new Audio()
  player.srcObject = out.stream
  try {
    if (speaker && 'setSinkId' in player) await player.setSinkId(speaker)
    await Promise.all([context.resume(), player.play()])
    await Promise.all(NOTES_HZ.map((hz, index) => note(context, out, hz, context.currentTime + 0.1 + index * NOTE_S)))
  } finally {
    player.pause()
    player.srcObject = null
    await context.close()
  }
}

function note(context: AudioContext, out: AudioNode, hz: number, at: number): Promise<void> {
  const [tone, volume] = [context.createOscillator(), context.createGain()]
  tone.frequency.value = hz
  volume.gain.setValueAtTime(0, at)
  volume.gain.linearRampToValueAtTime(VOLUME, at + 0.03)
  volume.gain.linearRampToValueAtTime(0, at + NOTE_S)
  tone.connect(volume).connect(out)
  tone.start(at)
  tone.stop(at + NOTE_S)
  return new Promise((done) => (tone.onended = () => done()))
}
