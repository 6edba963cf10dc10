/** What the page says before the line stands: which meeting, who one is, where to call. */
import type { IceServer } from '../wire/types'
import type { Greeting } from '../components/entry/greeting'
import type { Offered } from '../text'

/** The test before a meeting: where its findings go, the papers, what this device found before, the room alone. */
export interface TestBoot {
  to: string
  papers: string | null
  before: { at: number; right: number } | null
  practice: { at: string; played: number; running: boolean } | null
}

export interface Boot {
  record: string
  language: string
  /** The languages that the interface may speak. */
  locales: Offered[]
  /** Participant id, `secretariat`, or null for a watcher. */
  me: string | null
  watcher: boolean
  /** A written procedure: nobody meets, no device is asked for. */
  written: boolean
  /** A demo, of which nothing is kept. */
  demo: boolean
  ice_servers: IceServer[]
  socket: string
  /** The server's echo, and below it the check of the way to its engine. */
  check: string
  /** The page of help for who has no seat. */
  help: string
  /** Where to ask for the seat again, and to undo somebody's move. */
  resume: string
  /** Days before a meeting; null: nothing is tested now. */
  test?: TestBoot | null
  /** In the room alone: where it is ended, on the way back to the test. */
  alone?: string
  undo_move: string
  greeting: Greeting
}

export function readBoot(): Boot {
  const text = document.getElementById('boot')?.textContent
  if (!text) throw new Error('The page does not say which meeting this is.')
  return JSON.parse(text) as Boot
}

/** Where to call: the page's own host, with a WebSocket's protocol. */
export function socketAddress(boot: Boot): URL {
  const address = new URL(boot.socket, location.href)
  address.protocol = address.protocol.replace('http', 'ws')
  return address
}
