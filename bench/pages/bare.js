/** The bare side: the page itself speaks to Janus (VideoRoom over WebSocket), as its demos do. */
class Janus {
  constructor(url, apisecret) {
    this.url = url
    this.apisecret = apisecret
    this.waiting = new Map()
  }

  async open() {
    this.socket = new WebSocket(this.url, 'janus-protocol')
    this.socket.onmessage = ({ data }) => this.heard(JSON.parse(data))
    await new Promise((open) => (this.socket.onopen = open))
    this.session_id = (await this.ask({ janus: 'create' })).data.id
    setInterval(() => void this.ask({ janus: 'keepalive' }), 20_000)
    return this
  }

  ask(message) {
    const { apisecret, session_id } = this
    const transaction = crypto.randomUUID()
    const answered = new Promise((answer, refuse) => this.waiting.set(transaction, { kind: message.janus, answer, refuse }))
    this.socket.send(JSON.stringify({ ...message, transaction, apisecret, session_id }))
    return answered
  }

  heard(message) {
    const asked = this.waiting.get(message.transaction)
    if (!asked || (message.janus === 'ack' && asked.kind === 'message')) return
    this.waiting.delete(message.transaction)
    const fault = message.error ?? message.plugindata?.data.error
    if (fault) asked.refuse(new Error(JSON.stringify(fault)))
    else asked.answer(message)
  }

  async attach() {
    const { data } = await this.ask({ janus: 'attach', plugin: 'janus.plugin.videoroom' })
    return (body, jsep) => this.ask({ janus: 'message', handle_id: data.id, body, ...(jsep ? { jsep } : {}) })
  }

  async publish(room, id, outgoing) {
    const tell = await this.attach()
    const offer = { type: 'offer', sdp: await outgoing.offer() }
    const { jsep } = await tell({ request: 'joinandconfigure', ptype: 'publisher', room, id }, offer)
    await outgoing.answered(jsep.sdp)
  }
}

/** A viewer of sources `{ feed, mid, substream }`: mid 0 is a sound, 1 a picture; the size is asked for from the start. */
class Viewer {
  constructor(janus, room, { measured = false } = {}) {
    this.janus = janus
    this.room = room
    this.incoming = new Incoming(measured)
  }

  async join(sources) {
    this.tell = await this.janus.attach()
    const streams = sources.map((source) => ({ ...source, temporal: 2 }))
    const { jsep, plugindata } = await this.tell({ request: 'join', ptype: 'subscriber', room: this.room, streams })
    this.mids = plugindata.data.streams.map(({ mid }) => mid)
    const cameras = plugindata.data.streams.filter(({ feed_mid }) => feed_mid === '1')
    this.pictures = Object.fromEntries(cameras.map(({ feed_id, mid }) => [feed_id, mid]))
    await this.tell({ request: 'start' }, { type: 'answer', sdp: await this.incoming.answer(jsep.sdp) })
  }

  size(sizes) {
    const streams = sizes.map(([mid, substream]) => ({ mid, substream, temporal: 2 }))
    return this.tell({ request: 'configure', streams })
  }

  /** The first two lines, a sound and a picture, become this feed's; the picture in this size. */
  async give(feed, substream) {
    const [sound, picture] = this.mids
    const streams = [
      { feed, mid: '0', sub_mid: sound },
      { feed, mid: '1', sub_mid: picture },
    ]
    await Promise.all([this.tell({ request: 'switch', streams }), this.size([[picture, substream]])])
  }

  /** Where the feed's picture comes in already: it becomes the large one, and its sound the first. */
  async enlarge(feed) {
    const streams = [{ feed, mid: '0', sub_mid: this.mids[0] }]
    const sizes = Object.entries(this.pictures).map(([whose, mid]) => [mid, whose === feed ? 2 : 0])
    await Promise.all([this.tell({ request: 'switch', streams }), this.size(sizes)])
  }

  close() {
    void this.tell({ request: 'leave' })
    this.incoming.pc.close()
  }
}
