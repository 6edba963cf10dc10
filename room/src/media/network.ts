/** The probes of the check before entering. Each ends by itself after some seconds, and leaves nothing open. */
import { countedIn } from './quality'
import type { Ways } from './findings'
import type { Engine, Relay } from './verdicts'

const PINGS = 8
const PING_MS = 3_000
const CONNECT_MS = 5_000
const GATHER_MS = 2_000
const MEASURE_MS = 2_000

/** Round trips over a WebSocket, ms; null: it did not open. */
export async function pingServer(path: string): Promise<number[] | null> {
  const address = new URL(path, location.href)
  address.protocol = address.protocol.replace('http', 'ws')
  const socket = new WebSocket(address)
  try {
    const opened = await within(
      PING_MS,
      new Promise<boolean>((done) => {
        socket.onopen = () => done(true)
        socket.onclose = () => done(false)
      }),
    )
    return opened ? await ping(socket) : null
  } finally {
    socket.onclose = null
    socket.close()
  }
}

async function ping(socket: WebSocket): Promise<number[]> {
  const times: number[] = []
  for (let count = 0; count < PINGS; count += 1) {
    const begun = performance.now()
    const back = await within(
      PING_MS,
      new Promise<boolean>((done) => {
        socket.onmessage = ({ data }) => done(data === String(count))
        socket.onclose = () => done(false)
        socket.send(String(count))
      }),
    )
    if (!back) break
    times.push(performance.now() - begun)
  }
  return times
}

/** Whether the server answers over HTTP. */
export async function reachServer(path: string): Promise<boolean> {
  try {
    return (await fetch(path, { cache: 'no-store', signal: AbortSignal.timeout(PING_MS) })).ok
  } catch (fault) {
    if (fault instanceof TypeError || fault instanceof DOMException) return false
    throw fault
  }
}

/** Whether two connections of this page reach each other through the relay alone. */
export async function tryRelay(iceServers: RTCIceServer[]): Promise<Relay> {
  const relays = iceServers.filter(({ urls }) => [urls].flat().some((url) => url.startsWith('turn')))
  if (relays.length === 0 || !('RTCPeerConnection' in window)) return 'none'
  const [here, there] = [0, 1].map(
    () => new RTCPeerConnection({ iceServers: relays, iceTransportPolicy: 'relay' }),
  ) as [RTCPeerConnection, RTCPeerConnection]
  let refused = false
  // 400 to 499: the relay itself says no (RFC 8656, 18); 701 is the browser's own: nobody answered.
  here.onicecandidateerror = ({ errorCode }) => (refused ||= errorCode >= 400 && errorCode < 500)
  try {
    const opened = new Promise<boolean>((done) => (here.createDataChannel('check').onopen = () => done(true)))
    await introduce(here, there)
    return (await within(CONNECT_MS, opened)) ? 'connected' : refused ? 'refused' : 'silent'
  } finally {
    here.close()
    there.close()
  }
}

async function introduce(here: RTCPeerConnection, there: RTCPeerConnection): Promise<void> {
  const early: [RTCPeerConnection, RTCIceCandidate][] = []
  const pass =
    (to: RTCPeerConnection) =>
    ({ candidate }: RTCPeerConnectionIceEvent) => {
      if (candidate && to.remoteDescription) void to.addIceCandidate(candidate)
      else if (candidate) early.push([to, candidate])
    }
  here.onicecandidate = pass(there)
  there.onicecandidate = pass(here)
  await here.setLocalDescription()
  await there.setRemoteDescription(here.localDescription as RTCSessionDescription)
  await there.setLocalDescription()
  await here.setRemoteDescription(there.localDescription as RTCSessionDescription)
  await Promise.all(early.map(([to, candidate]) => to.addIceCandidate(candidate)))
}

/** Whether a connection to the server's engine comes to stand, and what it measures: a tone goes there and back. */
export async function tryEngine(path: string, iceServers: RTCIceServer[]): Promise<Engine> {
  if (!('RTCPeerConnection' in window)) return { reached: false, why: 'none' }
  const pc = new RTCPeerConnection({ iceServers, bundlePolicy: 'max-bundle' })
  const tone = new AudioContext()
  try {
    pc.addTransceiver(hum(tone), { direction: 'sendrecv' })
    pc.addTransceiver('video', { direction: 'recvonly' })
    await pc.setLocalDescription()
    await within(
      GATHER_MS,
      new Promise((done) => (pc.onicegatheringstatechange = () => pc.iceGatheringState === 'complete' && done(true))),
    )
    const answered = await ask(path, pc.localDescription?.sdp ?? '')
    if (answered === null || answered === 'away') return { reached: false, why: answered ?? 'none' }
    await pc.setRemoteDescription({ type: 'answer', sdp: answered.sdp })
    const stands = await within(
      CONNECT_MS,
      new Promise<boolean>((done) => {
        const look = () => pc.connectionState === 'connected' && done(true)
        pc.onconnectionstatechange = look
        look()
      }),
    )
    return stands ? await measured(pc) : { reached: false, why: 'blocked' }
  } finally {
    pc.close()
    void tone.close()
  }
}

async function ask(path: string, sdp: string): Promise<{ sdp: string } | 'away' | null> {
  try {
    const answer = await fetch(path, {
      method: 'POST',
      body: JSON.stringify({ sdp }),
      signal: AbortSignal.timeout(CONNECT_MS),
    })
    return answer.status === 204 ? null : answer.ok ? ((await answer.json()) as { sdp: string }) : 'away'
  } catch (fault) {
    if (fault instanceof TypeError || fault instanceof DOMException) return 'away'
    throw fault
  }
}

async function measured(pc: RTCPeerConnection): Promise<Engine> {
  await new Promise((done) => setTimeout(done, MEASURE_MS))
  const { rttMs, inward, outward } = countedIn((await pc.getStats()).values(), pc.connectionState)
  const both = { expected: inward.expected + outward.expected, lost: inward.lost + outward.lost }
  return { reached: true, rttMs, loss: both.expected ? Math.max(0, both.lost / both.expected) : null }
}

/** A quiet tone that nobody hears: something to send. */
function hum(context: AudioContext): MediaStreamTrack {
  const out = context.createMediaStreamDestination()
  const [note, volume] = [context.createOscillator(), context.createGain()]
  volume.gain.value = 0.02
  note.connect(volume).connect(out)
  note.start()
  return out.stream.getAudioTracks()[0] as MediaStreamTrack
}

/** What the promise gives, or null where it takes longer. */
async function within<T>(ms: number, promise: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>((done) => (timer = setTimeout(() => done(null), ms)))
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

/** By which ways this device gets out: over UDP, or over TCP alone, as a relay on port 443 takes it. */
export async function tryWays(iceServers: RTCIceServer[]): Promise<Ways> {
  if (iceServers.length === 0 || !('RTCPeerConnection' in window)) return 'unknown'
  const pc = new RTCPeerConnection({ iceServers })
  const found = new Set<Ways>()
  try {
    const over = new Promise<void>((done) => {
      pc.onicecandidate = ({ candidate }) => {
        if (!candidate) return done()
        const { relayProtocol } = candidate as RTCIceCandidate & { relayProtocol?: string | null }
        const by = candidate.type === 'relay' ? (relayProtocol ?? 'udp') : candidate.protocol
        if (candidate.type === 'srflx' || candidate.type === 'relay') found.add(by === 'udp' ? 'udp' : 'tcp')
        if (found.has('udp')) done()
      }
    })
    pc.createDataChannel('ways')
    await pc.setLocalDescription()
    await within(CONNECT_MS, over)
    return found.has('udp') ? 'udp' : found.has('tcp') ? 'tcp' : 'none'
  } finally {
    pc.close()
  }
}
