/** What is measured, for one side and for the other. The cameras are told apart by their shapes. */
const CAMERAS = { p1: { width: 960, height: 544 }, p2: { width: 960, height: 576 }, p3: { width: 960, height: 608 } }
/** A viewer that sees all three, and one that has room for the speaker and the chair alone. */
const ALL = (speaker) => [
  ...['microphone', 'camera'].map((kind) => line(speaker, kind, 2)),
  ...['microphone', 'camera'].map((kind) => line('p1', kind, 0)),
  line(speaker === 'p2' ? 'p3' : 'p2', 'camera', 0),
]
const FEW = (speaker) => ALL(speaker).slice(0, 4).map((one) => (one.substream === 2 ? { ...one, substream: 1 } : one))

function line(feed, kind, substream) {
  return kind === 'camera' ? { feed, mid: '1', substream } : { feed, mid: '0' }
}

/** One who sends: the same camera to both sides, to one of them at a time. */
class Sender {
  async start(record, me, url, secret, room) {
    const video = { ...CAMERAS[me], frameRate: 15 }
    this.stream = await navigator.mediaDevices.getUserMedia({ audio: true, video })
    this.sides = { hemicycle: new Outgoing(), bare: new Outgoing() }
    this.member = await new Member(record, { outgoing: this.sides.hemicycle }).open()
    this.member.join()
    await (await new Janus(url, secret).open()).publish(room, me, this.sides.bare)
    for (const { pc } of Object.values(this.sides)) await when(() => pc.connectionState === 'connected')
  }

  async side(which) {
    for (const [name, out] of Object.entries(this.sides)) await out.send(name === which ? this.stream : null)
  }
}

/** Who watch: many connections of one page, and one that is measured. */
class Watchers {
  constructor(record, room) {
    Object.assign(this, { record, room, crowd: [], measured: null })
  }

  async start(url, secret) {
    this.janus = await new Janus(url, secret).open()
  }

  /** How long from asking for media to the first decoded picture, and to the speaker's in full size (ms). */
  async join(side, speaker, few) {
    const quality = few ? 2 : 3
    const viewer =
      side === 'hemicycle'
        ? await new Member(this.record, { measured: true, quality }).open()
        : new Viewer(this.janus, this.room, { measured: true })
    const asked = now()
    const joined = viewer.join((few ? FEW : ALL)(speaker))
    const seen = (fits) => when(() => viewer.incoming && first(viewer.incoming.pictures, asked, fits))
    const times = [await seen(), await seen(isOf(CAMERAS[speaker], few ? 400 : 900))]
    await joined
    this.measured?.close()
    this.measured = viewer
    return times.map(({ at }) => at - asked)
  }

  /** How long from the act to what the measured viewer noted: the record, the picture in its size, the sound (ms). */
  async changed(asked, speaker, few) {
    const { incoming, entries, lines } = this.measured
    const picture = await when(() => first(incoming.pictures, asked, isOf(CAMERAS[speaker], few ? 400 : 900)))
    const mid = () => (lines ? this.measured.soundOf(speaker) : this.measured.mids[0])
    const sound = await when(() => first(incoming.sounds, asked, (one) => one.mid === mid()))
    const told = entries ? await when(() => first(entries, asked, ({ kind }) => kind === 'floor-granted')) : { at: asked }
    return [told, picture, sound].map(({ at }) => at - asked)
  }

  /** Wait until the one who is next is not shown in that size any more. */
  async still(speaker, few) {
    const large = isOf(CAMERAS[speaker], few ? 400 : 900)
    await when(() => !first(this.measured.incoming.pictures, now() - 300, large))
  }

  async give(speaker, few) {
    const asked = now()
    await (few ? this.measured.give(speaker, 1) : this.measured.enlarge(speaker))
    return this.changed(asked, speaker, few)
  }

  /** As many who watch as this, all connected. */
  async grow(side, many, speaker) {
    while (this.crowd.length < many) {
      const ours = side === 'hemicycle'
      const one = ours ? await new Member(this.record, { quality: 2 }).open() : new Viewer(this.janus, this.room)
      this.crowd.push(one)
      void one.join(FEW(speaker))
    }
    await when(() => this.crowd.every(({ incoming }) => incoming?.pc.connectionState === 'connected'), 60_000)
  }

  async packets() {
    const counts = await Promise.all(this.crowd.map(({ incoming }) => incoming.packets()))
    return counts.reduce((sum, one) => sum + one, 0)
  }

  leave() {
    for (const one of [...this.crowd, ...(this.measured ? [this.measured] : [])]) one.close()
    Object.assign(this, { crowd: [], measured: null })
  }
}
