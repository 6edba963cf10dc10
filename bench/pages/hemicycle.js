/** Hemicycle's side: the room's own wire (live/protocol.py), as room/src/wire and room/src/media/sfu.ts speak it. */
class Member {
  constructor(record, { measured = false, quality = 3, outgoing = null } = {}) {
    this.record = record
    this.measured = measured
    this.quality = quality
    this.outgoing = outgoing
    this.incoming = null
    this.lines = {}
    this.entries = []
    this.answers = new Map()
    this.session = crypto.randomUUID()
  }

  /** The line stands and the record is read: what comes before a page asks for media. */
  async open() {
    this.socket = new WebSocket(`${location.origin.replace('http', 'ws')}/room/${this.record}/live`)
    this.socket.onmessage = ({ data }) => void this.heard(JSON.parse(data))
    await new Promise((open) => (this.socket.onopen = open))
    this.say({ type: 'hello', protocol: 1, cursor: null, packed: false })
    await when(() => this.welcomed)
    const sends = this.outgoing !== null
    this.say({ type: 'set-media', state: { camera: sends, microphone: sends, quality: this.quality } })
    if (sends) this.say({ type: 'watch', pictures: [] })
    return this
  }

  join() {
    this.signal({ t: 'hello' })
  }

  async act(command) {
    const [id, sent] = [crypto.randomUUID(), now()]
    const answered = new Promise((answer) => this.answers.set(id, answer))
    this.say({ type: 'act', id, command })
    const answer = await answered
    if (answer.type !== 'accepted') throw new Error(JSON.stringify(answer))
    return sent
  }

  say(message) {
    this.socket.send(JSON.stringify(message))
  }

  signal(data) {
    this.say({ type: 'media-signal', data: { ...data, session: this.session } })
  }

  async heard(message) {
    const at = now()
    this.answers.get(message.id)?.(message)
    if (message.type === 'welcome') this.welcomed = !message.waiting
    if (message.type === 'entries') this.entries.push(...message.entries.map(({ kind }) => ({ at, kind })))
    if (message.type === 'media-signalled') await this.signalled(message.data)
  }

  async signalled({ t, sdp, lines, connection, n, layer }) {
    if (t === 'begin' && this.outgoing)
      this.signal({ t: 'publish', n: 1, sdp: await this.outgoing.offer(), mids: { microphone: '0', camera: '1' } })
    if (t === 'published') await this.outgoing.answered(sdp)
    if (t === 'largest') await this.outgoing?.sendUpTo(layer)
    if (lines) this.lines = lines
    if (t !== 'offer') return
    this.incoming ??= new Incoming(this.measured)
    this.signal({ t: 'answer', connection, n, sdp: await this.incoming.answer(sdp) })
  }

  /** The mid on which this participant's sound comes in. */
  soundOf(participant) {
    const found = Object.entries(this.lines).find(([, line]) => line.participant === participant && line.kind === 'microphone')
    return found?.[0]
  }

  close() {
    this.socket.close()
    this.incoming?.pc.close()
  }
}
