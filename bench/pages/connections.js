/**
 * What both sides do alike, so that they differ in nothing but the server: the same lines and encodings out (those of
 * room/src/media/publisher.ts), the same connection in. Times are in ms of one clock for all pages.
 */
const now = () => performance.timeOrigin + performance.now()
const rest = (ms) => new Promise((done) => setTimeout(done, ms))
const OUT = {
  audio: [{ maxBitrate: 40_000, priority: 'high', networkPriority: 'high' }],
  video: [
    { rid: 'h', maxBitrate: 1_200_000 },
    { rid: 'm', maxBitrate: 350_000, scaleResolutionDownBy: 2 },
    { rid: 'l', maxBitrate: 110_000, scaleResolutionDownBy: 4 },
  ],
}

/** A microphone and a camera in three sizes. Its mids are always 0 and 1. */
class Outgoing {
  constructor() {
    this.pc = new RTCPeerConnection({ bundlePolicy: 'max-bundle' })
    this.largest = 2
    this.work = Promise.resolve()
    this.lines = Object.entries(OUT).map(([medium, sendEncodings]) =>
      this.pc.addTransceiver(medium, { direction: 'sendonly', sendEncodings }),
    )
  }

  async offer() {
    await this.pc.setLocalDescription()
    return this.pc.localDescription.sdp
  }

  async answered(sdp) {
    await this.pc.setRemoteDescription({ type: 'answer', sdp })
    await this.sendUpTo(this.largest)
  }

  /** 0: the smallest size alone, 2: all three. One change after the other, or the browser refuses. */
  sendUpTo(layer) {
    this.largest = layer
    this.work = this.work.then(() => this.resize(layer))
    return this.work
  }

  async resize(layer) {
    const { sender } = this.lines[1]
    if (this.pc.signalingState !== 'stable' || !this.pc.remoteDescription) return
    const parameters = sender.getParameters()
    for (const [index, encoding] of parameters.encodings.entries()) encoding.active = 2 - index <= layer
    await sender.setParameters(parameters)
  }

  /** Null: nothing is sent, the connection stays. */
  send(stream) {
    const tracks = stream ? [stream.getAudioTracks()[0], stream.getVideoTracks()[0]] : [null, null]
    return Promise.all(this.lines.map((line, index) => line.sender.replaceTrack(tracks[index])))
  }

  mute(stream) {
    return this.lines[0].sender.replaceTrack(stream ? stream.getAudioTracks()[0] : null)
  }
}

/** What one viewer receives. Where it is measured, every decoded picture and every packet of sound is noted. */
class Incoming {
  constructor(measured) {
    this.pictures = []
    this.sounds = []
    this.pc = new RTCPeerConnection({ bundlePolicy: 'max-bundle', encodedInsertableStreams: measured })
    if (measured) this.pc.ontrack = ({ transceiver, track }) => this.note(transceiver, track)
  }

  async answer(sdp) {
    await this.pc.setRemoteDescription({ type: 'offer', sdp })
    await this.pc.setLocalDescription()
    return this.pc.localDescription.sdp
  }

  note({ mid, receiver }, track) {
    const { readable, writable } = receiver.createEncodedStreams()
    const heard = (packet, out) => {
      if (track.kind === 'audio') this.sounds.push({ at: now(), mid })
      out.enqueue(packet)
    }
    readable.pipeThrough(new TransformStream({ transform: heard })).pipeTo(writable).catch(() => {})
    if (track.kind === 'video') this.watch(new MediaStreamTrackProcessor({ track }).readable.getReader())
  }

  async watch(reader) {
    for (let { value } = await reader.read(); value; { value } = await reader.read()) {
      this.pictures.push({ at: now(), width: value.displayWidth, height: value.displayHeight })
      value.close()
    }
  }

  async packets() {
    let packets = 0
    for (const stat of (await this.pc.getStats()).values())
      if (stat.type === 'inbound-rtp') packets += stat.packetsReceived
    return packets
  }
}

/** Polled seldom enough to cost nothing: the times themselves were noted where it happened. */
async function when(what, ms = 10_000) {
  for (const end = now() + ms; now() < end; await rest(10)) {
    const found = what()
    if (found) return found
  }
  throw new Error('not in time')
}

/** Whose a picture is, by its shape: each camera of this bench has another. */
const isOf = (camera, width = 0) => (picture) =>
  picture.width >= width && Math.abs(picture.width / picture.height - camera.width / camera.height) < 0.02
const first = (list, since, fits = () => true) => list.find((one) => one.at > since && fits(one))
