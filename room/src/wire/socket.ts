/**
 * The line to the server: one WebSocket that comes back by itself, and acts that are answered exactly once.
 *
 * An act is sent again under its id after every reconnection until it is answered, so that nothing is lost and
 * nothing counts twice. After a `bye` that is final the line stays down.
 */
import { newId } from './ids'
import type { Accepted, Command, Cursor, Failed, FromClient, FromServer, DeviceState, Refused } from './types'

export type Answer = Accepted | Refused | Failed
/** What the line needs of a WebSocket; the browser's is one. */
export interface WebSocketLike {
  binaryType: BinaryType
  onopen: ((event: Event) => void) | null
  onmessage: ((event: MessageEvent<string | ArrayBuffer>) => void) | null
  onclose: ((event: CloseEvent) => void) | null
  send(text: string): void
  close(): void
}

export interface Events {
  /** How far the record is folded, and as which class; null: nothing is. */
  cursor(): Cursor | null
  message(message: FromServer): void
  /** The line stands or is down. */
  connected(up: boolean): void
  /** It is down for good, for this reason. */
  ended(reason: string): void
}

/** The reasons after which the server may be called again. */
const PASSING: ReadonlySet<string> = new Set(['slow', 'restart', 'gone'])
/** The server says something every 5 s; after so long a silence the line is taken for dead. */
const SILENCE_MS = 12_000
/** So long an answer may take that is asked for, because the network has changed. */
const ANSWER_MS = 3_000
const FIRST_WAIT_MS = 300
/** Well below the 8 s after which the record says that somebody was lost, so that a restart empties no seat. */
const LONGEST_WAIT_MS = 4_000

/** Whether this browser unpacks pages. */
const UNPACKS = 'DecompressionStream' in globalThis

function unpacked(page: ArrayBuffer): Promise<string> {
  return new Response(new Blob([page]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
}

export class Socket {
  private socket: WebSocketLike | null = null
  private readonly waiting = new Map<string, { act: FromClient; answer: (answer: Answer) => void }>()
  private media: DeviceState | null = null
  /** Settles once every page that came before is unpacked and heard; null: none is awaited. */
  private unpacking: Promise<void> | null = null
  private attempts = 0
  private retry: ReturnType<typeof setTimeout> | undefined
  private silence: ReturnType<typeof setTimeout> | undefined
  private over = false

  constructor(
    private readonly events: Events,
    private readonly dial: () => WebSocketLike,
    private readonly random: () => number = Math.random,
  ) {}

  open(): void {
    if (this.over || this.socket) return
    clearTimeout(this.retry)
    const socket = this.dial()
    this.socket = socket
    socket.binaryType = 'arraybuffer'
    this.listen() // a call that nobody answers, not even by refusing, is given up too
    socket.onopen = () => {
      this.send({ type: 'hello', protocol: 1, cursor: this.events.cursor(), packed: UNPACKS })
    }
    socket.onmessage = (event) => {
      if (socket === this.socket) this.came(socket, event.data)
    }
    socket.onclose = () => {
      const gone = (): void => {
        if (socket === this.socket) this.down()
      }
      // What came before the end is heard before it.
      if (this.unpacking) void this.unpacking.then(gone)
      else gone()
    }
  }

  /** Ends it; nothing is sent any more. */
  close(): void {
    this.over = true
    clearTimeout(this.retry)
    clearTimeout(this.silence)
    this.socket?.close()
    this.socket = null
  }

  /** Hang up and call again at once: the cursor is another one now. */
  renew(): void {
    const before = this.socket
    this.socket = null
    before?.close()
    this.open()
  }

  /** The network has changed, or the page is shown again: call at once, or ask whether the line still stands. */
  hurry(): void {
    if (!this.socket) return this.open()
    this.listen(ANSWER_MS)
    this.send({ type: 'ping', at: 0 })
  }

  /** Send a command; the promise is kept once the server has answered, however often the line breaks. */
  act(command: Command): Promise<Answer> {
    const id = newId()
    const act = { type: 'act', id, command } as unknown as FromClient
    return new Promise((answer) => {
      this.waiting.set(id, { act, answer })
      this.send(act)
    })
  }

  /** Ask the server for a `pong` that says `at` again: a whole number other than 0. */
  ping(at: number): void {
    this.send({ type: 'ping', at })
  }

  /** A message that nobody answers. */
  tell(message: FromClient): void {
    this.send(message)
  }

  setMedia(state: DeviceState): void {
    this.media = state
    this.send({ type: 'set-media', state })
  }

  watch(pictures: string[]): void {
    this.send({ type: 'watch', pictures })
  }

  /** A message, or a page that is packed: what comes while one is unpacked is heard after it. */
  private came(socket: WebSocketLike, data: string | ArrayBuffer): void {
    if (typeof data === 'string' && !this.unpacking) return this.heard(JSON.parse(data) as FromServer)
    this.listen()
    const text = typeof data === 'string' ? data : unpacked(data)
    const heard: Promise<void> = Promise.all([text, this.unpacking])
      .then(([text]) => {
        if (socket === this.socket) this.heard(JSON.parse(text) as FromServer)
      })
      .catch((fault: unknown) => {
        reportError(fault)
        if (socket === this.socket) this.down() // what cannot be read is asked for again
        socket.close()
      })
      .finally(() => {
        if (this.unpacking === heard) this.unpacking = null
      })
    this.unpacking = heard
  }

  private heard(message: FromServer): void {
    this.listen()
    switch (message.type) {
      case 'welcome':
        this.welcomed()
        break
      case 'accepted':
      case 'refused':
        this.answered(message)
        return
      case 'failed':
        this.failed(message)
        return
      case 'bye':
        this.said(message.reason)
        return
      default:
        break
    }
    this.events.message(message)
  }

  private welcomed(): void {
    this.attempts = 0
    this.events.connected(true)
    for (const { act } of this.waiting.values()) this.send(act)
    if (this.media) this.setMedia(this.media)
  }

  private answered(answer: Answer): void {
    const pending = this.waiting.get(answer.id)
    this.waiting.delete(answer.id)
    pending?.answer(answer)
  }

  /** Nobody knows yet whether it stands: ask again under the same id. What was not stored is told. */
  private failed(answer: Failed): void {
    const pending = this.waiting.get(answer.id)
    if (answer.code === 'uncertain' && pending) setTimeout(() => this.send(pending.act), 1000)
    else this.answered(answer)
  }

  private said(reason: string): void {
    if (PASSING.has(reason)) return
    this.close()
    this.events.connected(false)
    this.events.ended(reason)
  }

  private down(): void {
    this.socket = null
    clearTimeout(this.silence)
    if (this.over) return
    this.events.connected(false)
    const most = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.attempts++)
    this.retry = setTimeout(() => this.open(), most * (0.5 + this.random() / 2))
  }

  private listen(silence = SILENCE_MS): void {
    clearTimeout(this.silence)
    this.silence = setTimeout(() => {
      const dead = this.socket
      this.down()
      dead?.close()
    }, silence)
  }

  private send(message: FromClient): void {
    // While the line is down nothing is lost: acts and the state of the devices are sent anew at `welcome`.
    try {
      this.socket?.send(JSON.stringify(message))
    } catch (fault) {
      if (!(fault instanceof DOMException)) throw fault
    }
  }
}
