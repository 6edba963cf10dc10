"""What a page really receives and plays, asked of the page itself."""

# The number of pictures whose frames go on being decoded.
FRAMES = """async () => {
  const read = async () => {
    const found = {}
    for (const [n, pc] of window.connections.entries())
      for (const stat of (await pc.getStats()).values())
        if (stat.type === 'inbound-rtp' && stat.kind === 'video') found[`${n} ${stat.id}`] = stat.framesDecoded ?? 0
    return found
  }
  const before = await read()
  await new Promise((done) => setTimeout(done, 600))
  const after = await read()
  return Object.keys(after).filter((id) => after[id] > (before[id] ?? 0) + 2).length
}"""
# How loud, at most, what is played is over half a second. Chromium's fake microphone beeps once a second.
SOUND = """async () => {
  const context = new AudioContext()
  const heard = window.players.filter((player) => player.srcObject && !player.muted)
  const loud = await Promise.all(heard.map(async (player) => {
    const analyser = context.createAnalyser()
    context.createMediaStreamSource(player.srcObject).connect(analyser)
    const samples = new Float32Array(analyser.fftSize)
    let most = 0
    for (let n = 0; n < 40; n++) {
      await new Promise((done) => setTimeout(done, 30))
      analyser.getFloatTimeDomainData(samples)
      most = Math.max(most, ...samples.map(Math.abs))
    }
    return most * player.volume
  }))
  await context.close()
  return Math.max(0, ...loud)
}"""
# A sender that the page's own code does not hold back: its microphone goes on every line that carries sound.
BREACH = """async () => {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
  const [track] = stream.getAudioTracks()
  for (const pc of window.connections.filter((one) => one.signalingState !== 'closed'))
    for (const line of pc.getTransceivers())
      if (line.receiver.track.kind === 'audio' && line.direction !== 'recvonly') await line.sender.replaceTrack(track)
}"""
