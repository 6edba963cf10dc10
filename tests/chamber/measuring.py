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
# Descriptions that this page took in, counted from `COUNT` on: what is switched without negotiating takes none.
COUNT = """() => {
  window.negotiated = 0
  const take = RTCPeerConnection.prototype.setRemoteDescription
  RTCPeerConnection.prototype.setRemoteDescription = function (...given) {
    window.negotiated += 1
    return take.apply(this, given)
  }
}"""
# Packets of sound received so far, over all lines and all connections that stand.
PACKETS = """async () => {
  let packets = 0
  for (const pc of window.connections.filter((one) => one.connectionState === 'connected'))
    for (const stat of (await pc.getStats()).values())
      if (stat.type === 'inbound-rtp' && stat.kind === 'audio') packets += stat.packetsReceived
  return packets
}"""
# When the last packet of sound came in, by the machine's clock (ms); watched until a second after the floor is free.
LAST_SOUND = f"""async () => {{
  const packets = {PACKETS}
  const free = () => document.body.innerText.includes('The floor is free')
  let [last, count, freed] = [0, await packets(), 0]
  while (!freed || Date.now() - freed < 1000) {{
    const now = await packets()
    if (now > count) last = Date.now()
    count = now
    freed ||= free() ? Date.now() : 0
    await new Promise((done) => setTimeout(done, 5))
  }}
  return last
}}"""
# Widths of the pictures that are decoded now.
WIDTHS = """async () => {
  const found = []
  for (const pc of window.connections.filter((one) => one.connectionState === 'connected')) {
    const before = new Map([...(await pc.getStats()).values()].map((stat) => [stat.id, stat.framesDecoded ?? 0]))
    await new Promise((done) => setTimeout(done, 500))
    for (const stat of (await pc.getStats()).values())
      if (stat.kind === 'video' && (stat.framesDecoded ?? 0) > (before.get(stat.id) ?? 0) + 2)
        found.push(stat.frameWidth)
  }
  return found.sort((a, b) => a - b)
}"""
# Packets of sound that come in within a second.
INCOMING = f"""async () => {{
  const packets = {PACKETS}
  const before = await packets()
  await new Promise((done) => setTimeout(done, 1000))
  return (await packets()) - before
}}"""
# The lines of sound, with the packets received on each.
LINES = """async () => {
  const found = {}
  for (const [n, pc] of window.connections.entries())
    if (pc.connectionState === 'connected')
      for (const stat of (await pc.getStats()).values())
        if (stat.type === 'inbound-rtp' && stat.kind === 'audio') found[`${n} ${stat.id}`] = stat.packetsReceived
  return found
}"""
# The lines of sound on which packets come in, watched for a fifth of a second.
GROWING = f"""async () => {{
  const read = {LINES}
  const before = await read()
  await new Promise((done) => setTimeout(done, 200))
  const after = await read()
  return Object.keys(after).filter((id) => after[id] > (before[id] ?? 0)).length
}}"""
# From the click on a channel until the first packet on a line that was still (ms).
SWITCHED = f"""async (language) => {{
  const read = {LINES}
  const first = await read()
  await new Promise((done) => setTimeout(done, 200))
  const before = await read()
  const still = (id) => (first[id] ?? 0) === (before[id] ?? 0)
  const begun = performance.now()
  document.querySelector(`[data-channels] [role=radio][lang=${{language}}]`).click()
  while (performance.now() - begun < 5000) {{
    const now = await read()
    if (Object.keys(now).some((id) => still(id) && now[id] > (before[id] ?? 0))) return performance.now() - begun
    await new Promise((done) => setTimeout(done, 5))
  }}
  return null
}}"""
# The volumes of what is played now, lowest first.
VOLUMES = """async () => window.players
  .filter((player) => player.srcObject?.active && !player.muted)
  .map((player) => player.volume)
  .sort((a, b) => a - b)"""
